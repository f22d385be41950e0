package ua.zvit.report;

import ua.zvit.shared.Messages;
import ua.zvit.shared.ReportingPeriod;

/**
 * The title of the printed report: «про стан виконання Програми … за 2025 рік», «… за I півріччя 2025
 * року». A programme whose title does not begin
 * with the word «Програма» is named in quotes, since its title cannot be put into the genitive by rule.
 */
final class ReportTitle {
    private static final String NOMINATIVE = "Програма ";
    private static final String GENITIVE = "Програми ";

    private ReportTitle() {}

    static String of(String programme, ReportingPeriod period) {
        String named = programme.startsWith(NOMINATIVE)
                ? GENITIVE + programme.substring(NOMINATIVE.length())
                : "програми «" + programme + "»";
        return "про стан виконання " + named + " за " + period.in(Messages.UKRAINIAN);
    }
}
