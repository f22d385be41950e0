package ua.zvit.approval;

import ua.zvit.report.values.stage.StageTally;
import ua.zvit.report.values.stage.StageVerdict;

/** The table that says what the visas and refusals of a stage amount to. It is data, and read by the engine of decisions. */
public interface StageRules {
    StageVerdict verdict(StageTally tally);
}
