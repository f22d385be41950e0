package ua.zvit.printing.tagged;

/**
 * A sign of the document of which figures are made: a digit, a decimal point or comma, a minus.
 *
 * @param place the space that it takes
 */
public record FigureSign(char sign, Extent place) {

    private static final char MINUS = '\u2212';

    /** Whether figures are made of it. */
    public static boolean is(char character) {
        return character >= '0' && character <= '9' || character == ',' || character == '.' || character == MINUS;
    }
}
