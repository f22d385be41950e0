package ua.zvit.report;

import ua.zvit.report.values.ReportStatus;
import ua.zvit.report.values.stage.ReportRoute;
import ua.zvit.report.values.stage.StageTally;
import ua.zvit.report.values.stage.StageVerdict;

/** Ways of a report for tests that don't ask a council. */
public enum Routes implements ReportRoute {
    /** Nobody signs. */
    UNSIGNED(ReportStatus.COUNCIL),
    /** The head signs before the council decides. */
    SIGNED(ReportStatus.SIGNING);

    private final ReportStatus accepted;

    Routes(ReportStatus accepted) {
        this.accepted = accepted;
    }

    @Override
    public ReportStatus afterSubmission(boolean stageAhead) {
        return stageAhead ? ReportStatus.VISAS : ReportStatus.REVIEW;
    }

    @Override
    public ReportStatus afterStage(boolean stageAhead) {
        return afterSubmission(stageAhead);
    }

    /** As the table of decisions says it, which lies in another module and is tested there. */
    @Override
    public StageVerdict verdict(StageTally tally) {
        int needed =
                switch (tally.rule()) {
                    case ALL -> tally.holders();
                    case ANY -> 1;
                    case SOME -> tally.needed();
                };
        if (tally.visas() >= needed) {
            return StageVerdict.GOES_ON;
        }
        return tally.holders() - tally.refusals() < needed ? StageVerdict.GOES_BACK : StageVerdict.WAITS;
    }

    @Override
    public ReportStatus afterAcceptance(boolean stageAhead) {
        return accepted == ReportStatus.COUNCIL ? afterConclusion(stageAhead) : accepted;
    }

    @Override
    public ReportStatus afterHeadSignature(boolean stageAhead) {
        return afterConclusion(stageAhead);
    }

    @Override
    public ReportStatus afterConclusion(boolean stageAhead) {
        return stageAhead ? ReportStatus.CONCLUSIONS : ReportStatus.COUNCIL;
    }
}
