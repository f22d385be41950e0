package ua.zvit.report.values.evidence;

import java.time.LocalDate;
import ua.zvit.shared.PlainText;

/**
 * A file as somebody brings it.
 *
 * @param name as the browser gave it; may be null
 * @param title what it shows; null for its name
 * @param dated of the document; null where nobody says
 * @param content its bytes; not copied, nobody changes them
 */
public record GivenEvidence(String name, String title, LocalDate dated, byte[] content) {
    private static final int LONGEST_NAME = 200;

    /** Keeps name and title without what no line has, the name without folders and never empty. */
    public GivenEvidence {
        String plain =
                name == null ? "" : line(name).replaceAll("^.*[/\\\\]", "").strip();
        title = title == null ? null : line(title);
        name = plain.isEmpty()
                ? "–"
                : plain.length() <= LONGEST_NAME ? plain : plain.substring(plain.length() - LONGEST_NAME);
    }

    private static String line(String text) {
        return PlainText.composed(text).replaceAll("\\p{Cntrl}", " ");
    }

    /** @return what follows the last point of the name; empty where there is none */
    public String ending() {
        int point = name.lastIndexOf('.');
        return point < 0 ? "" : name.substring(point + 1);
    }
}
