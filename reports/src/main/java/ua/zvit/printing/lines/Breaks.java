package ua.zvit.printing.lines;

/**
 * Where a line may end: after blanks, a soft hyphen, the hyphen of a compound («по-|перше»), a dash without blanks
 * («Київ–|Львів») and a slash («грн/|рік»). Never at a non-breaking blank or hyphen, nor inside «01-15/8» or «2021–2025»,
 * nor inside an amount («1 234,5»), whatever blank it is written with; and a dash between blanks stays with the word before it, for no line but speech begins with one.
 */
final class Breaks {

    static final char SOFT_HYPHEN = '\u00AD';

    private static final char HYPHEN = '\u2010';
    private static final char EN_DASH = '–';
    private static final char EM_DASH = '—';
    private static final char FIGURE_SPACE = '\u2007';

    private Breaks() {}

    /**
     * The next place after the start where the line may end.
     *
     * @param most beyond this nobody looks; one more than it is returned when there is no place up to it
     * @param end of the paragraph, where a line may always end
     */
    static int next(String text, int start, int most, int end) {
        int index = start + 1;
        while (index <= most && index < end && !isBreak(text, start, index, end)) {
            index++;
        }
        return index;
    }

    /** A blank at which a line may end, and which is not seen there. */
    static boolean isBlank(char character) {
        return character == ' '
                || character == '\t'
                || character >= '\u2000' && character <= '\u200B' && character != FIGURE_SPACE;
    }

    private static boolean isBreak(String text, int start, int index, int end) {
        char before = text.charAt(index - 1);
        char after = text.charAt(index);
        if (isBlank(after)) {
            return false;
        }
        if (isBlank(before)) {
            return !(isDash(after) && index + 1 < end && isBlank(text.charAt(index + 1)))
                    && !FiguresInText.joins(text, index);
        }
        return switch (before) {
            case SOFT_HYPHEN -> true;
            case '-', HYPHEN, '/' -> isBetweenWords(text, start, index, end);
            case EN_DASH, EM_DASH -> Character.isLetter(after);
            default -> false;
        };
    }

    private static boolean isDash(char character) {
        return character == EN_DASH || character == EM_DASH;
    }

    /** Two letters at least on either side of the mark before the index. */
    private static boolean isBetweenWords(String text, int start, int index, int end) {
        return index - start >= 3
                && index + 1 < end
                && Character.isLetter(text.charAt(index - 2))
                && Character.isLetter(text.charAt(index - 3))
                && Character.isLetter(text.charAt(index))
                && Character.isLetter(text.charAt(index + 1));
    }
}
