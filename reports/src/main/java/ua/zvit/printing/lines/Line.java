package ua.zvit.printing.lines;

/**
 * A line of a text.
 *
 * @param end where the next line begins, but for a newline between them; blanks before it belong to this line unseen
 * @param width of what is seen, in points
 * @param hyphenated whether a hyphen that is not in the text is to be seen at its end
 * @param endsParagraph whether the next line begins a paragraph, if there is one
 */
record Line(int start, int end, float width, boolean hyphenated, boolean endsParagraph) {}
