package ua.zvit.processes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.history.HistoricTaskInstance;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import ua.zvit.approval.values.TaskQueue;
import ua.zvit.approval.values.WorkItem;

/** Tells the engine's tasks in the words of the approval: one query, however many there are, two for one that is done. */
@ApplicationScoped
public class WorkItems {
    private ProcessEngine engine;

    protected WorkItems() {}

    @Inject
    public WorkItems(ProcessEngine engine) {
        this.engine = engine;
    }

    List<WorkItem> open(OpenTasks tasks) {
        return ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration())
                .getCommandExecutorTxRequired()
                .execute(tasks);
    }

    Optional<WorkItem> completed(String taskId) {
        HistoricTaskInstance task = engine.getHistoryService()
                .createHistoricTaskInstanceQuery()
                .processDefinitionKey(AnnualReport.PROCESS)
                .taskId(taskId)
                .finished()
                .singleResult();
        return Optional.ofNullable(task).map(done -> workItem(done, valuesOf(Set.of(done.getProcessInstanceId()))));
    }

    private CaseValues valuesOf(Set<String> processIds) {
        return CaseValues.of(engine.getHistoryService(), processIds);
    }

    private static WorkItem workItem(HistoricTaskInstance task, CaseValues values) {
        TaskQueue queue = values.queue(
                AnnualReport.stage(task.getTaskDefinitionKey()), task.getProcessInstanceId(), task.getExecutionId());
        return new WorkItem(
                task.getId(),
                AnnualReport.stage(task.getTaskDefinitionKey(), queue),
                values.reportId(task.getProcessInstanceId()),
                queue,
                (task.getFollowUpDate() == null ? task.getStartTime() : task.getFollowUpDate()).toInstant(),
                day(task.getDueDate()));
    }

    /** The engine knows a moment, the council a day: the day where the server stands. */
    private static LocalDate day(Date due) {
        return due == null ? null : LocalDate.ofInstant(due.toInstant(), ZoneId.systemDefault());
    }
}
