package ua.zvit.approval.values;

import ua.zvit.shared.ZvitException;

/**
 * What became of one report of several that were accepted together.
 *
 * @param taken the step; null when it was refused
 * @param refusal why it was refused and nothing was done with this report; null when it was accepted
 */
public record AcceptanceResult(String taskId, StepTaken taken, ZvitException refusal) {}
