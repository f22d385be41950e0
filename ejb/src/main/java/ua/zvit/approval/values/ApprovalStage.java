package ua.zvit.approval.values;

import ua.zvit.report.values.ReportStatus;

/** A place on the route where a report waits for somebody. */
public enum ApprovalStage {
    DRAFTING(TaskKind.DRAFT, ReportStatus.DRAFTING),
    /** A department's part lies with the department's own head, where the council wants it; the same task of the process. */
    CLEARING(TaskKind.CLEAR, ReportStatus.DRAFTING),
    /** One of the stages that the council has laid; several people may decide side by side. */
    VISA(TaskKind.VISA, ReportStatus.VISAS),
    REVIEW(TaskKind.REVIEW, ReportStatus.REVIEW),
    /** The (acting) head signs what was accepted. */
    HEAD_SIGNATURE(TaskKind.SIGN, ReportStatus.SIGNING),
    /** One of the stages that the council has laid after the head: a body, such as a standing commission, concludes. */
    CONCLUSION(TaskKind.VISA, ReportStatus.CONCLUSIONS),
    COUNCIL(TaskKind.ADOPT, ReportStatus.COUNCIL),
    /** The council's secretary signs what was adopted. */
    SECRETARY_SIGNATURE(TaskKind.SIGN, ReportStatus.ADOPTED);

    private final TaskKind kind;
    private final ReportStatus status;

    ApprovalStage(TaskKind kind, ReportStatus status) {
        this.kind = kind;
        this.status = status;
    }

    /** @return what is to be done here */
    public TaskKind kind() {
        return kind;
    }

    /** @return how a report stands while it waits here */
    public ReportStatus status() {
        return status;
    }
}
