package ua.zvit.approval;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import ua.zvit.approval.values.ApprovalStage;
import ua.zvit.approval.values.DueDays;
import ua.zvit.approval.values.Outcome;
import ua.zvit.approval.values.RouteParticipants;
import ua.zvit.approval.values.TaskQueue;
import ua.zvit.approval.values.WorkItem;
import ua.zvit.report.values.stage.VisaStep;

/**
 * The engine that carries a report from queue to queue. It works in the caller's transaction: what it did is kept or lost
 * together with the change of the report.
 */
public interface ApprovalWorkflow {
    /**
     * Starts the way of a report: one drafting task for each department, then the stages of visas that it was laid, the
     * review, the council.
     *
     * @throws ua.zvit.shared.ZvitException {@code REPORT-STARTED} when it is on its way already
     */
    void start(long reportId, RouteParticipants participants, DueDays days);

    /** @return open tasks in these queues, earliest due first; one query however many there are */
    List<WorkItem> inQueues(Collection<TaskQueue> queues);

    /** @return open tasks of a report, in whichever queue */
    List<WorkItem> ofReport(long reportId);

    /** @return open tasks of these reports, in whichever queue, earliest due first; one query however many there are */
    List<WorkItem> ofReports(Collection<Long> reportIds);

    /** Gives an open task another last day. */
    void setDue(String taskId, LocalDate due);

    Optional<WorkItem> find(String taskId);

    /**
     * What waits, or will wait, in one queue for this report goes to another. A drafting task that meets one of the same
     * queue ends with it, for one submission is enough. Visas stay: see {@link #passVisa}.
     */
    void handOver(long reportId, TaskQueue from, TaskQueue to);

    /**
     * A drafting task of this report goes to the department's head, or back from there, due when it was. One that meets
     * another of the same queue ends with it.
     */
    void passDraft(long reportId, TaskQueue from, TaskQueue to);

    /** What waits in one queue of a stage of visas for this report goes to another, in which no visa of the stage waits. */
    void passVisa(long reportId, TaskQueue from, TaskQueue to);

    /** @return open tasks of all reports that wait at that stage; of all councils, so that the caller looks at the own only */
    List<WorkItem> at(ApprovalStage stage);

    /** @return false when it is done, or was never there */
    boolean isOpen(String taskId);

    /** @return the task when it has ended: completed, taken from its desk, or ended with the decision of its stage */
    Optional<WorkItem> findCompleted(String taskId);

    /**
     * Completes a task and carries the report on.
     *
     * @param step what the report does between the task being found open and its end; gives the queues of the departments
     *     that have to write again, which only {@link Outcome#RETURN} of a review has
     * @throws ua.zvit.shared.ZvitException {@code TASK-DONE} when somebody else was faster, or what the step refuses
     */
    void complete(WorkItem task, Outcome outcome, Supplier<List<TaskQueue>> step);

    /**
     * Completes one task of a stage of visas. The report goes on when the stage is decided; the tasks of those who have not
     * decided by then end with it.
     *
     * @param step what the report does between the task being found open and its end; tells what the stage came to
     * @throws ua.zvit.shared.ZvitException {@code TASK-DONE} when somebody else was faster, or what the step refuses
     */
    void completeVisa(WorkItem task, Outcome outcome, Supplier<VisaStep> step);

    /** Asks further queues to write, beside those that are writing now. */
    void draftAlso(long reportId, List<TaskQueue> queues);

    /**
     * Asks a queue once more for what it has handed in, due when it was due then. While other queues write, it joins them;
     * else the tasks that have come since are taken from their desks.
     */
    void recall(long reportId, TaskQueue drafter);

    /** @return whether the way that the report was started on passes stages of visas; those of long ago do not */
    boolean hasStages(long reportId);

    /** @return whether it passes stages after the head as well; those of some time ago do not */
    boolean hasConclusions(long reportId);

    /** Ends the way of a report wherever it is, without any further step; what was done so far stays known. */
    void end(long reportId);
}
