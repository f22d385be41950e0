package ua.zvit.approval.values.way;

import java.time.Duration;
import ua.zvit.approval.values.ApprovalStage;

/**
 * How long a report was at a stage of its approval, in all rounds together.
 *
 * @param time of what has ended by being done; for the departments from the first asked to the last that submitted
 */
public record StageTime(long reportId, ApprovalStage stage, Duration time) {}
