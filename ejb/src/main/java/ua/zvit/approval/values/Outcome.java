package ua.zvit.approval.values;

import java.util.Set;

/** How a task can end. */
public enum Outcome {
    SUBMIT(true, ApprovalStage.DRAFTING),
    /** A holder of a stage agrees to the report as it stands. */
    VISA(false, ApprovalStage.VISA, ApprovalStage.CONCLUSION),
    ACCEPT(true, ApprovalStage.CLEARING, ApprovalStage.REVIEW),
    /** After adoption there is nowhere to return to. */
    RETURN(
            false,
            ApprovalStage.CLEARING,
            ApprovalStage.VISA,
            ApprovalStage.REVIEW,
            ApprovalStage.HEAD_SIGNATURE,
            ApprovalStage.CONCLUSION,
            ApprovalStage.COUNCIL),
    SIGN(false, ApprovalStage.HEAD_SIGNATURE, ApprovalStage.SECRETARY_SIGNATURE),
    ADOPT(false, ApprovalStage.COUNCIL),
    REJECT(false, ApprovalStage.COUNCIL);

    private final boolean checked;
    private final Set<ApprovalStage> stages;

    Outcome(boolean checked, ApprovalStage... stages) {
        this.checked = checked;
        this.stages = Set.of(stages);
    }

    /** @return whether findings of the check may stop it */
    public boolean isChecked() {
        return checked;
    }

    /** @return whether a task of that stage can end so */
    public boolean ends(ApprovalStage stage) {
        return stages.contains(stage);
    }
}
