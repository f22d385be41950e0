package ua.zvit.approval.review;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import ua.zvit.approval.TaskQueries;
import ua.zvit.approval.values.TaskKind;
import ua.zvit.approval.values.WorkItem;
import ua.zvit.report.ReviewReport;
import ua.zvit.report.values.review.EntryReview;
import ua.zvit.report.values.review.ReviewDecision;
import ua.zvit.report.values.stage.VisaDesk;
import ua.zvit.shared.ErrorCode;
import ua.zvit.shared.Roles;
import ua.zvit.shared.ZvitException;

/**
 * A review, the reading before a visa, or of a department's part by its own head, measure by measure, as long as its task is
 * open in the caller's queue.
 */
@Stateless
@RolesAllowed(Roles.ACTING_HEAD)
public class ReviewTask {
    private static final Set<TaskKind> READ = EnumSet.of(TaskKind.CLEAR, TaskKind.VISA, TaskKind.REVIEW);

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
        WorkItem task = require(taskId);
        return review.entries(task.reportId(), desk(task));
    }

    /**
     * @return version of the decision as it is kept
     * @throws ZvitException as {@link #entries}, or as {@link ReviewReport#decide}
     */
    public int decide(String taskId, ReviewDecision decision) {
        WorkItem task = require(taskId);
        return review.decide(task.reportId(), desk(task), decision);
    }

    private WorkItem require(String taskId) {
        WorkItem task = tasks.inOwnQueue(taskId);
        if (!READ.contains(task.kind())) {
            throw new ZvitException(ErrorCode.TASK_OUTCOME);
        }
        return task;
    }

    /** Each holder of a stage decides for itself; so do the head and the head of a department. */
    private static String desk(WorkItem task) {
        return task.kind() == TaskKind.REVIEW ? VisaDesk.OF_HEAD : task.queue().key();
    }
}
