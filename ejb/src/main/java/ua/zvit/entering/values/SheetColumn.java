package ua.zvit.entering.values;

/**
 * A column of the file.
 *
 * @param role what it was taken for
 * @param sureness SURE, LIKELY or UNSURE
 */
public record SheetColumn(String head, String role, Sureness sureness) {

    /** How sure that is, in words of a person. */
    public enum Sureness {
        SURE,
        LIKELY,
        UNSURE;

        private static final double MOST = 0.85;
        private static final double MORE = 0.6;

        public static Sureness of(double share) {
            return share >= MOST ? SURE : share >= MORE ? LIKELY : UNSURE;
        }
    }
}
