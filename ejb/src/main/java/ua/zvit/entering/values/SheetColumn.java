package ua.zvit.entering.values;

import java.util.List;

/**
 * A column of the file.
 *
 * @param head all that stands above it; empty where nothing does
 * @param role what it was taken for
 * @param source where its money comes from; empty where that is not told
 * @param year of its money; empty where none is told
 * @param read whether its table was taken for one about measures
 * @param sample some of what stands in it
 * @param told what a person says that it is
 */
public record SheetColumn(
        String head,
        String role,
        String source,
        String year,
        Sureness sureness,
        boolean read,
        List<String> sample,
        Told told) {

    /** The cells in which a person says it; empty ones leave what was understood. */
    public record Told(SheetCell role, SheetCell source, SheetCell year) {}

    /** How sure something is, in words of a person. */
    public enum Sureness {
        TOLD,
        SURE,
        LIKELY,
        UNSURE;

        private static final double MOST = 0.85;
        private static final double MORE = 0.6;

        public static Sureness of(double share) {
            return share >= 1 ? TOLD : share >= MOST ? SURE : share >= MORE ? LIKELY : UNSURE;
        }
    }
}
