package ua.zvit.processes;

import java.util.List;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import ua.zvit.approval.values.ApprovalStage;
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
        waiting(key, from).forEach(task -> move(key, task, from, to));
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
        if (place.ownQueue()) {
            runtime.setVariableLocal(task.getExecutionId(), place.queueVariable(), to.key());
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
