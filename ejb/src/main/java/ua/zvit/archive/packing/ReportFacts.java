package ua.zvit.archive.packing;

import java.time.LocalDate;
import ua.zvit.shared.Money;
import ua.zvit.shared.ReportingPeriod;

/**
 * What the archive knows of a report without opening its files.
 *
 * @param decisionNumber null only where nobody knows it of a former report; so are the others below
 * @param decisionDate null when it is not known
 * @param plan null when it is not known
 * @param actual null when it is not known
 * @param edition of the report, from 1; not to be taken for the edition of its package
 */
public record ReportFacts(
        String programme,
        ReportingPeriod period,
        String decisionNumber,
        LocalDate decisionDate,
        Money plan,
        Money actual,
        int edition) {

    /** The first edition. */
    public ReportFacts(
            String programme,
            ReportingPeriod period,
            String decisionNumber,
            LocalDate decisionDate,
            Money plan,
            Money actual) {
        this(programme, period, decisionNumber, decisionDate, plan, actual, 1);
    }

    /** The first edition of the report of a whole year. */
    public ReportFacts(
            String programme, int year, String decisionNumber, LocalDate decisionDate, Money plan, Money actual) {
        this(programme, ReportingPeriod.ofYear(year), decisionNumber, decisionDate, plan, actual);
    }

    public int year() {
        return period.year();
    }

    /** @return true when nothing is left open, as of every report that went through Zvit */
    boolean isComplete() {
        return decisionNumber != null && decisionDate != null && plan != null && actual != null;
    }
}
