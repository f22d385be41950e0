package ua.zvit.approval.values;

import ua.zvit.report.values.ReportStatus;

/** Where a report goes when a task ends. Every dialog and notice takes its words from here. */
public enum NextStep {
    /** The head of the department looks at its part before it counts as submitted. */
    DEPARTMENT_HEAD_APPROVES(ReportStatus.DRAFTING),
    /** The department mends its part and sends it to its head again. */
    PART_RETURNS(ReportStatus.DRAFTING),
    /** Other departments have not submitted yet. */
    DEPARTMENTS_WRITE(ReportStatus.DRAFTING),
    /** The same, where stages of visas follow. */
    OTHERS_SUBMIT(ReportStatus.DRAFTING),
    /** The stage waits for its other holders. */
    OTHERS_APPROVE(ReportStatus.VISAS),
    /** A stage of visas begins. */
    STAGE_APPROVES(ReportStatus.VISAS),
    HEAD_REVIEWS(ReportStatus.REVIEW),
    HEAD_SIGNS(ReportStatus.SIGNING),
    /** A stage after the head waits for its other holders. */
    OTHERS_CONCLUDE(ReportStatus.CONCLUSIONS),
    /** A stage after the head begins. */
    STAGE_CONCLUDES(ReportStatus.CONCLUSIONS),
    COUNCIL_DECIDES(ReportStatus.COUNCIL),
    SECRETARY_SIGNS(ReportStatus.ADOPTED),
    /** The document is sealed at once. */
    ARCHIVE(ReportStatus.ADOPTED),
    /** The departments named write again, then the head looks once more. */
    DEPARTMENTS_MEND(ReportStatus.DRAFTING),
    /** The departments named write again, then those stages of visas look that have not agreed to what stands there. */
    STAGES_AGAIN(ReportStatus.DRAFTING),
    /** The way is at its end, without a document. */
    NOTHING(ReportStatus.REJECTED);

    private final ReportStatus status;

    NextStep(ReportStatus status) {
        this.status = status;
    }

    /** @return how the report stands once the task has ended */
    public ReportStatus status() {
        return status;
    }
}
