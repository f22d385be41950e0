package ua.zvit.archive.packing;

import java.time.LocalDate;
import ua.zvit.shared.Money;
import ua.zvit.shared.ReportingPeriod;

/** What the archive knows of a report without opening its files. */
public record ReportFacts(
        String programme,
        ReportingPeriod period,
        String decisionNumber,
        LocalDate decisionDate,
        Money plan,
        Money actual) {

    /** The report of a whole year. */
    public ReportFacts(
            String programme, int year, String decisionNumber, LocalDate decisionDate, Money plan, Money actual) {
        this(programme, ReportingPeriod.ofYear(year), decisionNumber, decisionDate, plan, actual);
    }

    public int year() {
        return period.year();
    }
}
