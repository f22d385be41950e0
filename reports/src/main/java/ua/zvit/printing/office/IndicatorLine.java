package ua.zvit.printing.office;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ua.zvit.printing.data.PrintedIndicator;
import ua.zvit.printing.narrative.PlainText;

/** How an editable file tells an indicator on one line, and how that line is read again. */
public final class IndicatorLine {
    private static final String UNKNOWN = "—";
    private static final Pattern REACHED = Pattern.compile(
            "([—–-]|[-\u2212]?\\d[\\d\\s\\u00a0]*(?:[.,]\\d+)?|\\p{L}[^()]*)?\\s*(?:\\((.*)\\))?\\s*", Pattern.DOTALL);

    private IndicatorLine() {}

    static String of(PrintedIndicator indicator) {
        String text = planned(indicator) + (indicator.actual() == null ? UNKNOWN : indicator.told(indicator.actual()));
        String reason = PlainText.trimmed(indicator.reason());
        return reason.isEmpty() ? text : text + " (" + reason + ")";
    }

    /**
     * What a line tells.
     *
     * @param actual a number or a word as it is written; empty while it is not known
     * @param reason empty where there is none
     */
    public record Reached(String actual, String reason) {}

    /** @return whether the line is about that indicator, whatever it says was reached */
    public static boolean isAbout(String line, PrintedIndicator indicator) {
        return EditableTable.onOneLine(line).startsWith(EditableTable.onOneLine(planned(indicator)));
    }

    /** @return what a line about that indicator tells; empty where it tells no number */
    public static Optional<Reached> read(String line, PrintedIndicator indicator) {
        String rest = EditableTable.onOneLine(line)
                .substring(EditableTable.onOneLine(planned(indicator)).length());
        Matcher told = REACHED.matcher(rest.strip());
        if (!told.matches()) {
            return Optional.empty();
        }
        String actual = told.group(1) == null || told.group(1).matches("[—–-]") ? "" : told.group(1);
        return Optional.of(new Reached(
                actual.strip(), told.group(2) == null ? "" : told.group(2).strip()));
    }

    private static String planned(PrintedIndicator indicator) {
        return indicator.named() + ": план " + indicator.told(indicator.plan()) + ", факт ";
    }
}
