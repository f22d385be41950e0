package ua.zvit.report.values;

import ua.zvit.shared.ReportingPeriod;

/** A report that is not at its end, without anything that is in it. */
public record RunningReport(
        long id, String programme, ReportingPeriod period, ReportStatus status, long leadDepartmentId) {}
