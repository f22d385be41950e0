package ua.zvit.approval;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import ua.zvit.approval.values.TaskQueue;
import ua.zvit.approval.values.WorkItem;
import ua.zvit.report.DepartmentsAsked;

/** Gives departments a drafting task for a report that is being written already, where they have none. */
@ApplicationScoped
public class AskDepartments implements DepartmentsAsked {
    private ApprovalWorkflow workflow;

    protected AskDepartments() {}

    @Inject
    public AskDepartments(ApprovalWorkflow workflow) {
        this.workflow = workflow;
    }

    @Override
    public void ask(long reportId, Set<Long> departments) {
        Set<TaskQueue> asked =
                workflow.ofReport(reportId).stream().map(WorkItem::queue).collect(Collectors.toSet());
        List<TaskQueue> others = departments.stream()
                .sorted()
                .map(TaskQueue::ofDepartment)
                .filter(queue -> !asked.contains(queue))
                .toList();
        if (!others.isEmpty()) {
            workflow.draftAlso(reportId, others);
        }
    }
}
