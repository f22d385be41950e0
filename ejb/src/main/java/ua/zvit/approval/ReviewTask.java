package ua.zvit.approval;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import ua.zvit.approval.values.ApprovalStage;
import ua.zvit.approval.values.WorkItem;
import ua.zvit.report.ReviewReport;
import ua.zvit.report.values.review.EntryReview;
import ua.zvit.report.values.review.ReviewDecision;
import ua.zvit.shared.ErrorCode;
import ua.zvit.shared.Roles;
import ua.zvit.shared.ZvitException;

/** A review measure by measure, as long as its task is open in the caller's queue. */
@Stateless
@RolesAllowed(Roles.ACTING_HEAD)
public class ReviewTask {
    private TaskQueries tasks;
    private ReviewReport review;

    protected ReviewTask() {}

    @Inject
    public ReviewTask(TaskQueries tasks, ReviewReport review) {
        this.tasks = tasks;
        this.review = review;
    }

    /**
     * @return each measure with what was decided on it, in order
     * @throws ZvitException {@code TASK-UNKNOWN}, {@code TASK-DONE}, {@code TASK-NOT-ON-DESK}, {@code TASK-OUTCOME} for a
     *     task that is no review
     */
    public List<EntryReview> entries(String taskId) {
        return review.entries(report(taskId));
    }

    /**
     * @return version of the decision as it is kept
     * @throws ZvitException as {@link #entries}, or as {@link ReviewReport#decide}
     */
    public int decide(String taskId, ReviewDecision decision) {
        return review.decide(report(taskId), decision);
    }

    private long report(String taskId) {
        WorkItem task = tasks.inOwnQueue(taskId);
        if (task.stage() != ApprovalStage.REVIEW) {
            throw new ZvitException(ErrorCode.TASK_OUTCOME);
        }
        return task.reportId();
    }
}
