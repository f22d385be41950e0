package ua.zvit.approval.values;

import ua.zvit.report.values.ReportStatus;

/**
 * A step that was taken.
 *
 * @param status of the report after it
 */
public record StepTaken(long reportId, ReportStatus status) {}
