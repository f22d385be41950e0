package ua.zvit.intake;

/**
 * Where money comes from.
 *
 * @param kind one of the four that a plan knows; null for the sum over all
 * @param fund «general» or «special» of a budget, as the file tells; empty where it does not
 * @param name as the file names it
 */
public record FundingSource(Kind kind, String fund, String name) {

    /** As the import's shape names them, in lower case. */
    public enum Kind {
        STATE,
        REGIONAL,
        LOCAL,
        OTHER
    }

    public static FundingSource total(String name) {
        return new FundingSource(null, "", name);
    }

    public boolean isTotal() {
        return kind == null;
    }
}
