package ua.zvit.printing.tagged;

/**
 * The space that letters take on the paper, in points from the upper left corner of their sheet.
 *
 * @param sheet index of the sheet on which the first of them stands, counted from 0
 * @param lastSheet index of the sheet on which the last stands
 * @param upper baseline of the highest letter
 * @param lower baseline of the lowest letter
 * @param height of the largest letter
 */
public record Extent(int sheet, int lastSheet, float left, float right, float upper, float lower, float height) {

    /** How far baselines and sides of what is one may differ: less than any eye sees. */
    private static final float TOLERANCE = 0.5f;

    static Extent of(int sheet, float left, float right, float baseline, float height) {
        return new Extent(sheet, sheet, left, right, baseline, baseline, height);
    }

    /** The least space that holds both. */
    public Extent with(Extent other) {
        return new Extent(
                Math.min(sheet, other.sheet),
                Math.max(lastSheet, other.lastSheet),
                Math.min(left, other.left),
                Math.max(right, other.right),
                Math.min(upper, other.upper),
                Math.max(lower, other.lower),
                Math.max(height, other.height));
    }

    /** Whether all of it stands on one line of one sheet. */
    public boolean isOneLine() {
        return sheet == lastSheet && lower - upper <= TOLERANCE;
    }

    /** Whether one is drawn over the other. */
    public boolean covers(Extent other) {
        return sheet <= other.lastSheet
                && other.sheet <= lastSheet
                && left < other.right - TOLERANCE
                && other.left < right - TOLERANCE
                && upper - height < other.lower - TOLERANCE
                && other.upper - other.height < lower - TOLERANCE;
    }
}
