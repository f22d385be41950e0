package ua.zvit.processes;

import java.util.List;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import ua.zvit.approval.values.ApprovalStage;
import ua.zvit.approval.values.TaskKind;
import ua.zvit.approval.values.TaskQueue;

/**
 * Puts what waits in one queue into another, for one report. The queue stands twice in the engine: as a variable, from which
 * later tasks of the process are made, and as the candidate group of the task that waits now.
 */
final class QueueChange {
    private final RuntimeService runtime;
    private final TaskService tasks;

    QueueChange(ProcessEngine engine) {
        this.runtime = engine.getRuntimeService();
        this.tasks = engine.getTaskService();
    }

    void handOver(long reportId, TaskQueue from, TaskQueue to) {
        String key = AnnualReport.businessKey(reportId);
        runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(key, AnnualReport.PROCESS)
                .list()
                .forEach(process -> rename(process, from, to));
        waiting(key, from).stream().filter(task -> !isVisa(task)).forEach(task -> move(key, task, from, to));
    }

    /** The one who has it now has it since this moment; the day by which it is due stays. */
    void passDraft(long reportId, TaskQueue from, TaskQueue to) {
        String key = AnnualReport.businessKey(reportId);
        for (Task task : waiting(key, from)) {
            if (waiting(key, to).isEmpty()) {
                tasks.setFollowUpDate(task.getId(), ClockUtil.getCurrentTime());
            }
            move(key, task, from, to);
        }
    }

    /** A visa waits in a queue of its own, whatever else waits there; whoever has it now is asked from now on. */
    void passVisa(long reportId, TaskQueue from, TaskQueue to) {
        waiting(AnnualReport.businessKey(reportId), from).stream()
                .filter(QueueChange::isVisa)
                .forEach(task -> {
                    pass(task, AnnualReport.VISA_QUEUE, from, to);
                    tasks.setFollowUpDate(task.getId(), ClockUtil.getCurrentTime());
                });
    }

    private static boolean isVisa(Task task) {
        return AnnualReport.stage(task.getTaskDefinitionKey()).kind() == TaskKind.VISA;
    }

    /** Tasks that are still to come wait in the queue that the process names. */
    private void rename(ProcessInstance process, TaskQueue from, TaskQueue to) {
        for (ApprovalStage stage : ApprovalStage.values()) {
            AnnualReport.UserTask task = AnnualReport.task(stage);
            if (!task.ownQueue() && from.key().equals(runtime.getVariable(process.getId(), task.queueVariable()))) {
                runtime.setVariable(process.getId(), task.queueVariable(), to.key());
            }
        }
    }

    private void move(String key, Task task, TaskQueue from, TaskQueue to) {
        AnnualReport.UserTask place = AnnualReport.task(AnnualReport.stage(task.getTaskDefinitionKey()));
        if (place.ownQueue() && !waiting(key, to).isEmpty()) {
            tasks.complete(task.getId());
            return;
        }
        pass(task, place.ownQueue() ? place.queueVariable() : null, from, to);
    }

    /** @param ownVariable that holds the queue of this task alone; null where the process names it for all */
    private void pass(Task task, String ownVariable, TaskQueue from, TaskQueue to) {
        if (ownVariable != null) {
            runtime.setVariableLocal(task.getExecutionId(), ownVariable, to.key());
        }
        tasks.addCandidateGroup(task.getId(), to.key());
        tasks.deleteCandidateGroup(task.getId(), from.key());
    }

    private List<Task> waiting(String key, TaskQueue queue) {
        return tasks.createTaskQuery()
                .processDefinitionKey(AnnualReport.PROCESS)
                .processInstanceBusinessKey(key)
                .taskCandidateGroup(queue.key())
                .list();
    }
}
