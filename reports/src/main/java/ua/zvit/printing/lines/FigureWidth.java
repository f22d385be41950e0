package ua.zvit.printing.lines;

import java.util.regex.Pattern;

/** How wide a figure is on its line, which nothing may part. */
public final class FigureWidth {

    /** The least size of figures, in points: smaller ones nobody reads on paper. */
    public static final float LEAST_SIZE = 9;

    /** An amount or a quantity: digits in groups that no blank parts, with a sign and decimals. */
    private static final Pattern FIGURE = Pattern.compile("[+\u2212-]?\\d[\\d\u00A0]*(?:,\\d+)?");

    private FigureWidth() {}

    /** Whether the text is a figure, and nothing else. */
    public static boolean isFigure(CharSequence text) {
        return FIGURE.matcher(text).matches();
    }

    /** @return in points for a size of one point */
    public static float of(CharSequence figure, boolean bold) {
        Face face = Face.of(bold, false);
        float width = 0;
        for (int index = 0; index < figure.length(); index++) {
            width += face.advance(figure.charAt(index));
        }
        return width;
    }
}
