package ua.zvit.proofreading.fix;

/**
 * A character of the text as the HTML writes it.
 *
 * @param text one UTF-16 unit, or what a character reference stands for
 */
record SourceCharacter(String text, int start, int end) {

    boolean isSpace() {
        return text.equals(" ");
    }
}
