package ua.zvit.printing.lines;

/** Tells addresses of pages, of mail and the like from words, for a hyphen within would change them. */
final class Addresses {

    /** Nobody looks further for the marks of an address, so that a line costs no more in an endless word. */
    private static final int FURTHEST = 300;

    private Addresses() {}

    /** Whether the index is within an address; nothing before the origin is looked at. */
    static boolean isAround(String text, int origin, int index) {
        int first = Math.max(origin, index - FURTHEST);
        for (int before = index - 1; before >= first && !isEnd(text.charAt(before)); before--) {
            if (isMark(text, before)) {
                return true;
            }
        }
        int last = Math.min(text.length(), index + FURTHEST);
        for (int after = index; after < last && !isEnd(text.charAt(after)); after++) {
            if (isMark(text, after)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isEnd(char character) {
        return character == '\n' || Breaks.isBlank(character);
    }

    private static boolean isMark(String text, int index) {
        char character = text.charAt(index);
        return character == '/'
                || character == '@'
                || character == '.' && index + 1 < text.length() && Character.isLetterOrDigit(text.charAt(index + 1));
    }
}
