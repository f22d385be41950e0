package ua.zvit.report.values.stage;

import ua.zvit.report.values.ReportStatus;

/**
 * Where its approval carries a report on. The report's verbs know which step was taken; what comes next is laid by the
 * approval, which implements this. A verb asks at the moment when the step is taken, so what the council has changed
 * meanwhile holds for reports under way as well.
 */
public interface ReportRoute {
    /**
     * @param stageAhead whether a stage of visas is still to be passed
     * @return where a report stands once every department has submitted
     */
    ReportStatus afterSubmission(boolean stageAhead);

    /**
     * @param stageAhead whether a further stage is still to be passed
     * @return where it stands once a stage of visas is passed
     */
    ReportStatus afterStage(boolean stageAhead);

    /**
     * @param stageAhead whether a stage after the head is to be passed before the council
     * @return where it stands once the (acting) head has accepted
     */
    ReportStatus afterAcceptance(boolean stageAhead);

    /**
     * @param stageAhead as for {@link #afterAcceptance}
     * @return where it stands once the (acting) head has signed
     */
    ReportStatus afterHeadSignature(boolean stageAhead);

    /**
     * @param stageAhead whether a further one is still to be passed
     * @return where it stands once a stage after the head is passed
     */
    ReportStatus afterConclusion(boolean stageAhead);

    /** @return what the visas and refusals of a stage amount to by its rule */
    StageVerdict verdict(StageTally tally);
}
