package ua.zvit.printing.narrative;

import java.util.regex.Pattern;

/**
 * Text on one line for editions that bring their own fonts (DOCX, ODT, XLSX, HTML, CSV): every letter stays as it was
 * typed, whether the printed document's font has it or not. Only what is no text is left out: control characters and
 * invisible marks that can hide or turn it; those that join letters stay.
 */
public final class PlainText {

    private static final Pattern LINE_ENDS = Pattern.compile("[\\t-\\r\\u0085\\u2028\\u2029]");
    private static final Pattern NO_TEXT = Pattern.compile("[\\p{Cc}\\p{Cs}\\p{Cf}&&[^\\u200C\\u200D]]");

    private PlainText() {}

    /** The text on one line; null is read as empty. */
    public static String of(String text) {
        return text == null
                ? ""
                : NO_TEXT.matcher(LINE_ENDS.matcher(text).replaceAll(" ")).replaceAll("");
    }

    /** The text on one line without blanks around it. */
    public static String trimmed(String text) {
        return of(text).strip();
    }
}
