package ua.zvit.organisation.values;

/**
 * How a council has money and the name of a report printed. Money is kept to the kopeck whatever is printed.
 *
 * @param unit in which money is told
 * @param decimals from 0 to 5
 * @param wording what a report is called where its form does not say
 */
public record PrintRules(Unit unit, int decimals, Wording wording) {
    /** Thousand UAH with one decimal, «про стан виконання». */
    public static final PrintRules USUAL = new PrintRules(Unit.THOUSAND, 1, Wording.STATE);

    /** What one is. */
    public enum Unit {
        UAH,
        THOUSAND
    }

    /** What a report on a programme is called. */
    public enum Wording {
        /** «Звіт про виконання». */
        DONE,
        /** «Звіт про стан виконання». */
        STATE,
        /** «Звіт про хід виконання». */
        PROGRESS,
        /** «Узагальнений звіт про виконання». */
        SUMMARY
    }
}
