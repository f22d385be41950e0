package ua.zvit.approval.values.way;

import ua.zvit.shared.ReportingPeriod;

/** Failed work on a report of the own council. */
public record Incident(FailedJob job, String programme, ReportingPeriod period) {}
