package ua.zvit.approval;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import ua.zvit.approval.values.StrandedTask;
import ua.zvit.approval.values.TaskQueue;
import ua.zvit.approval.values.WorkItem;
import ua.zvit.organisation.Vacancies;
import ua.zvit.organisation.values.Vacancy;
import ua.zvit.report.ReportTexts;
import ua.zvit.shared.Roles;

/**
 * Tasks in the queues of positions whose work nobody can do today, such as after the last day of who stood in: for the
 * administrator, who can appoint somebody, upon which they wait in that person's queue.
 */
@Stateless
public class StrandedTasks {
    private ApprovalWorkflow workflow;
    private Vacancies vacancies;
    private ReportTexts reports;

    protected StrandedTasks() {}

    @Inject
    public StrandedTasks(ApprovalWorkflow workflow, Vacancies vacancies, ReportTexts reports) {
        this.workflow = workflow;
        this.vacancies = vacancies;
        this.reports = reports;
    }

    /** @return earliest due first */
    @RolesAllowed(Roles.ADMIN)
    public List<StrandedTask> list() {
        Map<TaskQueue, Vacancy> vacant = vacancies.today().stream()
                .collect(Collectors.toMap(vacancy -> TaskQueue.ofPosition(vacancy.positionId()), Function.identity()));
        if (vacant.isEmpty()) {
            return List.of();
        }
        List<WorkItem> items = workflow.inQueues(vacant.keySet());
        Map<Long, ReportTexts.Outline> outlines = reports.outlines(
                items.stream().map(WorkItem::reportId).distinct().toList());
        return items.stream()
                .filter(item -> outlines.containsKey(item.reportId()))
                .map(item -> task(item, vacant.get(item.queue()), outlines.get(item.reportId())))
                .toList();
    }

    private static StrandedTask task(WorkItem item, Vacancy vacancy, ReportTexts.Outline outline) {
        return new StrandedTask(
                vacancy.positionTitle(),
                vacancy.person(),
                item.kind(),
                item.reportId(),
                outline.programme(),
                outline.year(),
                item.since());
    }
}
