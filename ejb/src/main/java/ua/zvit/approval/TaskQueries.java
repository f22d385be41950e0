package ua.zvit.approval;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import ua.zvit.approval.values.TaskQueue;
import ua.zvit.approval.values.TaskSummary;
import ua.zvit.approval.values.WorkItem;
import ua.zvit.approval.values.circuit.ReportStanding;
import ua.zvit.organisation.OrganisationQueries;
import ua.zvit.report.ReportQueries;
import ua.zvit.report.listing.ReportTexts;
import ua.zvit.shared.ErrorCode;
import ua.zvit.shared.Roles;
import ua.zvit.shared.ZvitException;

/** What lies in the caller's queue, and where a report lies. */
@Stateless
@RolesAllowed({Roles.DRAFTER, Roles.ACTING_HEAD, Roles.COUNCIL, Roles.ADMIN, Roles.AUDITOR})
public class TaskQueries {
    private ApprovalWorkflow workflow;
    private TaskQueues queues;
    private ReportTexts reports;
    private ReportQueries access;
    private OrganisationQueries organisation;

    protected TaskQueries() {}

    @Inject
    public TaskQueries(
            ApprovalWorkflow workflow,
            TaskQueues queues,
            ReportTexts reports,
            ReportQueries access,
            OrganisationQueries organisation) {
        this.workflow = workflow;
        this.queues = queues;
        this.reports = reports;
        this.access = access;
        this.organisation = organisation;
    }

    /** @return tasks in the caller's queue, earliest due first */
    public List<TaskSummary> mine() {
        return summaries(workflow.inQueues(queues.ofCaller()));
    }

    /**
     * @throws ZvitException {@code TASK-UNKNOWN} also for a task of another council, {@code TASK-DONE}, {@code
     *     TASK-NOT-ON-DESK}
     */
    public TaskSummary task(String taskId) {
        return summaries(List.of(inOwnQueue(taskId))).get(0);
    }

    /** Like {@link #task}, with the queue it waits in. */
    public WorkItem inOwnQueue(String taskId) {
        WorkItem item =
                workflow.find(taskId).or(() -> workflow.findCompleted(taskId)).orElseThrow(TaskQueries::unknown);
        if (!queues.ofCaller().contains(item.queue())) {
            throw isOfOwnCouncil(item.reportId()) ? new ZvitException(ErrorCode.TASK_NOT_ON_DESK) : unknown();
        }
        if (workflow.find(taskId).isEmpty()) {
            throw new ZvitException(ErrorCode.TASK_DONE);
        }
        return item;
    }

    private static ZvitException unknown() {
        return new ZvitException(ErrorCode.TASK_UNKNOWN);
    }

    private boolean isOfOwnCouncil(long reportId) {
        return reports.outlines(List.of(reportId)).containsKey(reportId);
    }

    /** @throws ZvitException {@code REPORT-UNKNOWN} also for a report of another council */
    public ReportStanding standing(long reportId) {
        access.require(reportId);
        List<WorkItem> open = workflow.ofReport(reportId);
        Set<TaskQueue> waiting = open.stream()
                .map(WorkItem::queue)
                .map(queue -> queue.headOf().map(TaskQueue::ofDepartment).orElse(queue))
                .collect(Collectors.toSet());
        return new ReportStanding(
                open.stream().map(WorkItem::kind).min(Comparator.naturalOrder()).orElse(null),
                organisation.departments().stream()
                        .filter(department -> waiting.contains(TaskQueue.ofDepartment(department.id())))
                        .toList(),
                open.stream()
                        .map(WorkItem::since)
                        .min(Comparator.naturalOrder())
                        .orElse(null),
                open.stream()
                        .map(WorkItem::due)
                        .filter(Objects::nonNull)
                        .min(Comparator.naturalOrder())
                        .orElse(null));
    }

    private List<TaskSummary> summaries(List<WorkItem> items) {
        Map<Long, ReportTexts.Outline> outlines = reports.outlines(
                items.stream().map(WorkItem::reportId).distinct().toList());
        return items.stream()
                .filter(item -> outlines.containsKey(item.reportId()))
                .map(item -> summary(item, outlines.get(item.reportId())))
                .toList();
    }

    private static TaskSummary summary(WorkItem item, ReportTexts.Outline outline) {
        ReportTexts.Part part =
                switch (item.kind()) {
                    case DRAFT -> outline.toWrite(item.queue().departmentId());
                    case CLEAR -> outline.toClear(item.queue().partOf());
                    case VISA, REVIEW, SIGN, ADOPT -> outline.whole();
                };
        return new TaskSummary(
                item.id(),
                item.kind(),
                item.reportId(),
                outline.programme(),
                outline.period(),
                part.measures(),
                part.written(),
                part.returned(),
                item.since(),
                item.due());
    }
}
