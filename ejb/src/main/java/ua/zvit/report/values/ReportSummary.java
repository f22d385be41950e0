package ua.zvit.report.values;

import java.time.Instant;
import ua.zvit.shared.Money;

/** A report in a list. */
public record ReportSummary(
        long id,
        String programme,
        int year,
        ReportStatus status,
        String leadDepartment,
        int measures,
        Money plan,
        Money actual,
        Instant changedAt) {}
