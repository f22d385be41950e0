package ua.zvit.approval;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import ua.zvit.approval.values.ApprovalStage;
import ua.zvit.approval.values.NextStep;
import ua.zvit.approval.values.Outcome;
import ua.zvit.organisation.OrganisationQueries;
import ua.zvit.organisation.values.SigningRules;
import ua.zvit.report.values.ReportStatus;
import ua.zvit.report.values.stage.ReportRoute;
import ua.zvit.report.values.stage.StageTally;
import ua.zvit.report.values.stage.StageVerdict;
import ua.zvit.shared.ErrorCode;
import ua.zvit.shared.ZvitException;

/**
 * The way that reports of the caller's council go: the one place that says what comes next. The report's verbs, the
 * process where it forks and the words on the pages all ask here. The way is the same for every report but for the
 * stages of visas that it was started with, and for the signatures that the council wants, which are asked for at the
 * moment when it forks.
 */
@ApplicationScoped
public class ApprovalRoute implements ReportRoute {
    private OrganisationQueries organisation;
    private StageRules rules;

    protected ApprovalRoute() {}

    @Inject
    public ApprovalRoute(OrganisationQueries organisation, StageRules rules) {
        this.organisation = organisation;
        this.rules = rules;
    }

    /**
     * @return what comes next when the last task of that stage has ended so, and no stage of visas is to be passed
     * @throws ZvitException {@code TASK-OUTCOME} when no task of that stage can end so
     */
    public NextStep after(ApprovalStage stage, Outcome outcome) {
        if (!outcome.ends(stage)) {
            throw impossible();
        }
        return switch (outcome) {
            case SUBMIT -> NextStep.HEAD_REVIEWS;
            case VISA -> stage == ApprovalStage.CONCLUSION ? NextStep.COUNCIL_DECIDES : NextStep.HEAD_REVIEWS;
            case ACCEPT -> afterAcceptance(stage);
            case RETURN -> afterReturn(stage);
            case SIGN -> afterSignature(stage);
            case ADOPT -> wanted().secretarySigns() ? NextStep.SECRETARY_SIGNS : NextStep.ARCHIVE;
            case REJECT -> NextStep.NOTHING;
        };
    }

    private NextStep afterAcceptance(ApprovalStage stage) {
        if (stage == ApprovalStage.CLEARING) {
            return NextStep.HEAD_REVIEWS;
        }
        return wanted().headSigns() ? NextStep.HEAD_SIGNS : NextStep.COUNCIL_DECIDES;
    }

    private static NextStep afterReturn(ApprovalStage stage) {
        return switch (stage) {
            case CLEARING -> NextStep.PART_RETURNS;
            case VISA, REVIEW, CONCLUSION -> NextStep.DEPARTMENTS_MEND;
            case HEAD_SIGNATURE, COUNCIL -> NextStep.HEAD_REVIEWS;
            case DRAFTING, SECRETARY_SIGNATURE -> throw impossible();
        };
    }

    private static NextStep afterSignature(ApprovalStage stage) {
        return switch (stage) {
            case HEAD_SIGNATURE -> NextStep.COUNCIL_DECIDES;
            case SECRETARY_SIGNATURE -> NextStep.ARCHIVE;
            case DRAFTING, CLEARING, VISA, REVIEW, CONCLUSION, COUNCIL -> throw impossible();
        };
    }

    /**
     * @param stageAhead whether a stage is still to be passed on the side of the head to which the step leads
     * @return what comes next when the departments have submitted, a stage was passed, or the head has let it go
     */
    NextStep afterStage(ApprovalStage stage, Outcome outcome, boolean stageAhead) {
        NextStep next = after(stage, outcome);
        return switch (next) {
            case HEAD_REVIEWS -> stageAhead ? NextStep.STAGE_APPROVES : next;
            case COUNCIL_DECIDES -> stageAhead ? NextStep.STAGE_CONCLUDES : next;
            default -> next;
        };
    }

    @Override
    public ReportStatus afterSubmission(boolean stageAhead) {
        return afterStage(ApprovalStage.DRAFTING, Outcome.SUBMIT, stageAhead).status();
    }

    @Override
    public ReportStatus afterStage(boolean stageAhead) {
        return afterStage(ApprovalStage.VISA, Outcome.VISA, stageAhead).status();
    }

    @Override
    public StageVerdict verdict(StageTally tally) {
        return rules.verdict(tally);
    }

    @Override
    public ReportStatus afterAcceptance(boolean stageAhead) {
        return afterStage(ApprovalStage.REVIEW, Outcome.ACCEPT, stageAhead).status();
    }

    @Override
    public ReportStatus afterHeadSignature(boolean stageAhead) {
        return afterStage(ApprovalStage.HEAD_SIGNATURE, Outcome.SIGN, stageAhead)
                .status();
    }

    @Override
    public ReportStatus afterConclusion(boolean stageAhead) {
        return afterStage(ApprovalStage.CONCLUSION, Outcome.VISA, stageAhead).status();
    }

    private SigningRules wanted() {
        return organisation.signingRules();
    }

    private static ZvitException impossible() {
        return new ZvitException(ErrorCode.TASK_OUTCOME);
    }
}
