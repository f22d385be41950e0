package ua.zvit.archive.persistence;

import java.time.Instant;
import java.time.LocalDate;
import ua.zvit.archive.values.ArchivedSummary;
import ua.zvit.shared.Money;
import ua.zvit.shared.PeriodKind;
import ua.zvit.shared.ReportingPeriod;

/** A row of the query for summaries, in the order of its columns. */
final class SummaryRow {
    private SummaryRow() {}

    static ArchivedSummary of(Object[] row) {
        return new ArchivedSummary(
                (Long) row[0],
                (Long) row[1],
                (String) row[2],
                new ReportingPeriod((PeriodKind) row[3], (Integer) row[4]),
                (String) row[5],
                (LocalDate) row[6],
                (Instant) row[7],
                (Money) row[8],
                (Money) row[9],
                (String) row[10],
                (Boolean) row[11],
                (Boolean) row[12],
                (Boolean) row[13]);
    }
}
