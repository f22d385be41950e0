package ua.zvit.processes;

import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.history.HistoricTaskInstance;
import org.camunda.bpm.engine.runtime.ProcessInstanceModificationBuilder;
import org.camunda.bpm.engine.task.Task;
import ua.zvit.approval.values.ApprovalStage;
import ua.zvit.approval.values.TaskQueue;
import ua.zvit.approval.values.WorkItem;

/**
 * Asks a queue once more for what it has handed in. While others write, it joins them; else what has come since ends, and the
 * way goes on from there when it hands in again. A task that is asked for again is due when it was.
 */
final class QueueRecall {
    private static final AnnualReport.UserTask DRAFTING = AnnualReport.task(ApprovalStage.DRAFTING);

    private final ProcessEngine engine;
    private final String process;

    QueueRecall(ProcessEngine engine, String process) {
        this.engine = engine;
        this.process = process;
    }

    /** @param open tasks of the report */
    void ask(List<WorkItem> open, TaskQueue queue) {
        Optional<Date> due = formerlyDue(queue);
        ProcessInstanceModificationBuilder change = engine.getRuntimeService()
                .createProcessInstanceModification(process)
                .startBeforeActivity(DRAFTING.id())
                .setVariableLocal(AnnualReport.QUEUE, queue.key());
        if (open.stream().noneMatch(item -> DRAFTING.id()
                .equals(AnnualReport.task(item.stage()).id()))) {
            open.stream()
                    .map(item -> AnnualReport.task(item.stage()).id())
                    .distinct()
                    .forEach(change::cancelAllForActivity);
        }
        change.execute();
        due.ifPresent(day -> keepDue(queue, day));
    }

    private Optional<Date> formerlyDue(TaskQueue queue) {
        CaseValues values = CaseValues.of(engine.getHistoryService(), Set.of(process));
        return engine
                .getHistoryService()
                .createHistoricTaskInstanceQuery()
                .processInstanceId(process)
                .taskDefinitionKey(DRAFTING.id())
                .finished()
                .list()
                .stream()
                .filter(task -> isPartOf(queue, values.queue(ApprovalStage.DRAFTING, process, task.getExecutionId())))
                .max(Comparator.comparing(HistoricTaskInstance::getEndTime))
                .map(HistoricTaskInstance::getDueDate);
    }

    /** A part that the department's head has approved ended on the head's desk. */
    private static boolean isPartOf(TaskQueue department, TaskQueue ended) {
        return department.equals(ended) || ended.equals(TaskQueue.ofHead(department.departmentId()));
    }

    private void keepDue(TaskQueue queue, Date day) {
        Task task = engine.getTaskService()
                .createTaskQuery()
                .processInstanceId(process)
                .taskDefinitionKey(DRAFTING.id())
                .taskCandidateGroup(queue.key())
                .singleResult();
        task.setDueDate(day);
        engine.getTaskService().saveTask(task);
    }
}
