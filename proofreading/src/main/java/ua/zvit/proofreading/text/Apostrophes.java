package ua.zvit.proofreading.text;

/**
 * The signs that people type for an apostrophe. Inside a word each of them is read as one, so that «п`ять» is the word
 * that it means; which of them a document may have is another matter.
 */
public final class Apostrophes {

    /** Signs that a document may have: on the keyboard, in type, and as a letter. */
    public static final String RIGHT = "'’ʼ";

    private static final String SIGNS = RIGHT + "`´‘‛′″ʹʻ";

    /** Marks that are an apostrophe only where the language wants one: «об"єкт», «п*ять». */
    private static final String MARKS = "\"“”*";

    private static final String BEFORE = "бвгґджзклмнпрстфхцчшщБВГҐДЖЗКЛМНПРСТФХЦЧШЩ";
    private static final String AFTER = "яюєїЯЮЄЇ";

    private Apostrophes() {}

    /** Whether the sign at this offset is an apostrophe inside a word. */
    public static boolean isAt(String text, int offset) {
        if (offset < 1 || offset + 1 >= text.length()) {
            return false;
        }
        char sign = text.charAt(offset);
        char before = text.charAt(offset - 1);
        char after = text.charAt(offset + 1);
        return SIGNS.indexOf(sign) >= 0 && Character.isLetter(before) && Character.isLetter(after)
                || MARKS.indexOf(sign) >= 0 && BEFORE.indexOf(before) >= 0 && AFTER.indexOf(after) >= 0;
    }

    /** The same text with «'» for each of them; offsets stay. */
    public static String plain(String text) {
        StringBuilder plain = null;
        for (int i = 1; i + 1 < text.length(); i++) {
            if (text.charAt(i) != '\'' && isAt(text, i)) {
                plain = plain == null ? new StringBuilder(text) : plain;
                plain.setCharAt(i, '\'');
            }
        }
        return plain == null ? text : plain.toString();
    }
}
