package ua.zvit.approval.values.way;

import ua.zvit.approval.values.ApprovalStage;

/**
 * How long a stage took with the reports of one year.
 *
 * @param year of which the reports tell
 * @param reports how many have left the stage
 * @param median days, with one decimal; half of the reports took no longer
 * @param longest days, with one decimal
 */
public record StageDuration(ApprovalStage stage, int year, int reports, double median, double longest) {}
