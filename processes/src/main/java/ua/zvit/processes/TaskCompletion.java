package ua.zvit.processes;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.camunda.bpm.engine.impl.cmd.CompleteTaskCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.variable.Variables;
import ua.zvit.approval.values.ApprovalStage;
import ua.zvit.approval.values.Outcome;
import ua.zvit.approval.values.TaskKind;
import ua.zvit.approval.values.TaskQueue;
import ua.zvit.approval.values.WorkItem;
import ua.zvit.processes.lean.LeanEngine;
import ua.zvit.report.values.stage.StageEnd;
import ua.zvit.report.values.stage.VisaStep;
import ua.zvit.shared.ErrorCode;
import ua.zvit.shared.ZvitException;

/**
 * Completes a task in one command: finds it open, lets the report take its step, carries the process on. What the way forks by
 * is needed for this moment only and not stored, unless the process is an older one that has stored it.
 */
final class TaskCompletion implements Command<RuntimeException> {
    private final WorkItem task;
    private final Outcome outcome;
    private final Supplier<Taken> step;

    private TaskCompletion(WorkItem task, Outcome outcome, Supplier<Taken> step) {
        this.task = task;
        this.outcome = outcome;
        this.step = step;
    }

    static TaskCompletion of(WorkItem task, Outcome outcome, Supplier<List<TaskQueue>> step) {
        return new TaskCompletion(task, outcome, () -> new Taken(null, step.get()));
    }

    static TaskCompletion ofVisa(WorkItem task, Outcome outcome, Supplier<VisaStep> step) {
        return new TaskCompletion(task, outcome, () -> {
            VisaStep taken = step.get();
            return new Taken(
                    taken.end(),
                    taken.departments().stream().map(TaskQueue::ofDepartment).toList());
        });
    }

    /**
     * What the report did.
     *
     * @param end what a stage of visas came to; null for any other task
     * @param redraft queues of the departments that have to write again
     */
    private record Taken(StageEnd end, List<TaskQueue> redraft) {}

    /** @return why the step was refused, which is no fault of the engine; null when it was taken */
    @Override
    public RuntimeException execute(CommandContext command) {
        TaskEntity open = command.getTaskManager().findTaskById(task.id());
        if (open == null) {
            return new ZvitException(ErrorCode.TASK_DONE);
        }
        Map<String, Object> decided;
        try {
            decided = decided(step.get());
        } catch (RuntimeException refused) {
            return refused;
        }
        LeanEngine.readAhead(command, open.getProcessInstanceId());
        decided.replaceAll((name, value) ->
                open.getProcessInstance().hasVariableLocal(name) ? value : Variables.untypedValue(value, true));
        new CompleteTaskCmd(task.id(), decided).execute(command);
        return null;
    }

    private Map<String, Object> decided(Taken taken) {
        if (!outcome.ends(task.stage())) {
            throw new IllegalArgumentException(task.stage() + " cannot end with " + outcome);
        }
        Map<String, Object> decided = Variables.createVariables();
        if (outcome != Outcome.SUBMIT && task.stage() != ApprovalStage.CLEARING) {
            decided.put(AnnualReport.OUTCOME, outcome.name());
        }
        if (taken.end() != null) {
            decided.put(AnnualReport.STAGE_END, taken.end().name());
        }
        if (isBackToDepartments(taken.end())) {
            decided.put(AnnualReport.QUEUES, redraftKeys(taken.redraft()));
        }
        return decided;
    }

    private boolean isBackToDepartments(StageEnd end) {
        return task.kind() == TaskKind.VISA
                ? end == StageEnd.BACK_TO_DEPARTMENTS
                : outcome == Outcome.RETURN && task.stage() == ApprovalStage.REVIEW;
    }

    /** Without a queue the round would be over at once and the report back with the head. */
    private static List<String> redraftKeys(List<TaskQueue> redraft) {
        if (redraft.isEmpty()) {
            throw new IllegalArgumentException("a return to departments names at least one queue");
        }
        return AnnualReport.keys(redraft);
    }
}
