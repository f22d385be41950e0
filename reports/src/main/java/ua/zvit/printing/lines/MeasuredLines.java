package ua.zvit.printing.lines;

import net.sf.jasperreports.engine.fill.JRMeasuredText;

/**
 * The lines of a text that found room.
 *
 * @param height of all of them, in points
 * @param width of the longest
 * @param offset where the rest of the text begins
 * @param cutsParagraph whether the rest begins within a paragraph
 * @param cutsWord whether the last line ends with a hyphen within a word
 */
record MeasuredLines(float height, float width, int offset, boolean cutsParagraph, boolean cutsWord)
        implements JRMeasuredText {

    /** Nothing yet, of what begins at the offset. */
    static MeasuredLines from(int offset) {
        return new MeasuredLines(0, 0, offset, false, false);
    }

    /** With one line more, which makes it so high. */
    MeasuredLines with(Line line, float newHeight) {
        return new MeasuredLines(
                newHeight,
                Math.max(width, line.width()),
                line.end(),
                !line.endsParagraph(),
                line.hyphenated() && !line.endsParagraph());
    }

    /** Without the line that found no room; the newline before it is left behind. */
    MeasuredLines before(Line line) {
        return new MeasuredLines(height, width, line.start(), cutsParagraph, cutsWord);
    }

    @Override
    public float getTextHeight() {
        return height;
    }

    @Override
    public float getTextWidth() {
        return width;
    }

    @Override
    public int getTextOffset() {
        return offset;
    }

    @Override
    public boolean isParagraphCut() {
        return cutsParagraph;
    }

    /** The hyphen of a word that goes on with the rest, so that whoever draws this part knows of it. */
    @Override
    public String getTextSuffix() {
        return cutsWord ? String.valueOf(Breaks.SOFT_HYPHEN) : null;
    }

    @Override
    public boolean isLeftToRight() {
        return true;
    }

    /** Not told: what draws the lines breaks them anew by the same rules. */
    @Override
    public short[] getLineBreakOffsets() {
        return null;
    }

    /** Not told, as only spreadsheets ask for it. */
    @Override
    public float getAverageCharWidth() {
        return 0;
    }

    /** Not told: what draws the lines stacks them anew by the same rules. */
    @Override
    public float getLeadingOffset() {
        return 0;
    }

    /** Not told, see {@link #getLeadingOffset()}. */
    @Override
    public float getLineSpacingFactor() {
        return 0;
    }
}
