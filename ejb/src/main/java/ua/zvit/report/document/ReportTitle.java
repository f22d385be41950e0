package ua.zvit.report.document;

import ua.zvit.shared.Messages;
import ua.zvit.shared.ReportingPeriod;

/**
 * The title of the printed report: «про стан виконання Програми … за 2025 рік», «… за I півріччя 2025
 * року», or what else the council calls it. A programme whose title does not begin
 * with the word «Програма» is named in quotes, since its title cannot be put into the genitive by rule.
 */
final class ReportTitle {
    private static final String NOMINATIVE = "Програма ";
    private static final String GENITIVE = "Програми ";

    private ReportTitle() {}

    /**
     * @param words how it begins, such as «про стан виконання»
     * @param edition from 1; a further one is named
     */
    static String of(String words, String programme, ReportingPeriod period, int edition) {
        String named = programme.startsWith(NOMINATIVE)
                ? GENITIVE + programme.substring(NOMINATIVE.length())
                : "програми «" + programme + "»";
        return words + " " + named + " за " + period.in(Messages.UKRAINIAN)
                + (edition > 1 ? " (редакція " + edition + ")" : "");
    }
}
