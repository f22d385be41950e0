package ua.zvit.report.values;

import java.time.Instant;
import ua.zvit.shared.Money;
import ua.zvit.shared.ReportingPeriod;

/**
 * A report in a list.
 *
 * @param standing which edition it is and whether it is in force
 */
public record ReportSummary(
        long id,
        String programme,
        ReportingPeriod period,
        ReportStatus status,
        String leadDepartment,
        int measures,
        Money plan,
        Money actual,
        Instant changedAt,
        EditionStanding standing) {}
