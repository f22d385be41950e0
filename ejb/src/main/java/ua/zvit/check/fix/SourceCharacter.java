package ua.zvit.check.fix;

/**
 * A character of the text as the HTML writes it.
 *
 * @param text one UTF-16 unit, or what a character reference stands for
 * @param chunk number of the stretch between two tags it belongs to
 */
record SourceCharacter(String text, int start, int end, int chunk) {

    boolean isSpace() {
        return text.length() == 1 && " \t\n\r\f".indexOf(text.charAt(0)) >= 0;
    }
}
