package ua.zvit.processes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.exception.NullValueException;
import org.camunda.bpm.engine.runtime.ProcessInstanceModificationBuilder;
import org.camunda.bpm.engine.task.TaskQuery;
import ua.zvit.approval.ApprovalWorkflow;
import ua.zvit.approval.values.ApprovalStage;
import ua.zvit.approval.values.DueDays;
import ua.zvit.approval.values.Outcome;
import ua.zvit.approval.values.RouteParticipants;
import ua.zvit.approval.values.TaskQueue;
import ua.zvit.approval.values.WorkItem;
import ua.zvit.shared.ErrorCode;
import ua.zvit.shared.ZvitException;

/**
 * The approval as the process {@code annual-report} runs it. Guards nothing by role, the use cases that call it do; they
 * also hold the report while they work, so that all steps of one report come one after another.
 */
@ApplicationScoped
public class CamundaApprovalWorkflow implements ApprovalWorkflow {
    private ProcessEngine engine;
    private WorkItems items;

    protected CamundaApprovalWorkflow() {}

    @Inject
    public CamundaApprovalWorkflow(ProcessEngine engine, WorkItems items) {
        this.engine = engine;
        this.items = items;
    }

    @Override
    public void start(long reportId, RouteParticipants participants, DueDays days) {
        String key = AnnualReport.businessKey(reportId);
        RuntimeService runtime = engine.getRuntimeService();
        if (runtime.createProcessInstanceQuery()
                        .processInstanceBusinessKey(key, AnnualReport.PROCESS)
                        .count()
                > 0) {
            throw new ZvitException(ErrorCode.REPORT_STARTED);
        }
        runtime.startProcessInstanceByKey(
                AnnualReport.PROCESS, key, AnnualReport.variables(reportId, participants, days));
    }

    @Override
    public List<WorkItem> inQueues(Collection<TaskQueue> queues) {
        if (queues.isEmpty()) {
            return List.of();
        }
        return items.open(
                tasks().taskCandidateGroupIn(queues.stream().map(TaskQueue::key).toList()));
    }

    @Override
    public List<WorkItem> ofReport(long reportId) {
        return items.open(tasks().processInstanceBusinessKey(AnnualReport.businessKey(reportId)));
    }

    @Override
    public Optional<WorkItem> find(String taskId) {
        return items.open(tasks().taskId(taskId)).stream().findFirst();
    }

    @Override
    public void handOver(long reportId, TaskQueue from, TaskQueue to) {
        new QueueChange(engine).handOver(reportId, from, to);
    }

    @Override
    public boolean isOpen(String taskId) {
        return tasks().taskId(taskId).count() > 0;
    }

    @Override
    public Optional<WorkItem> findCompleted(String taskId) {
        return items.completed(taskId);
    }

    @Override
    public void complete(WorkItem task, Outcome outcome, List<TaskQueue> redraft) {
        try {
            engine.getTaskService().complete(task.id(), variables(task.stage(), outcome, redraft));
        } catch (NullValueException | OptimisticLockingException overtaken) {
            throw taskDone();
        }
    }

    @Override
    public void draftAlso(long reportId, List<TaskQueue> queues) {
        String drafting = AnnualReport.task(ApprovalStage.DRAFTING).id();
        ProcessInstanceModificationBuilder change =
                engine.getRuntimeService().createProcessInstanceModification(instance(reportId));
        queues.forEach(queue -> change.startBeforeActivity(drafting).setVariableLocal(AnnualReport.QUEUE, queue.key()));
        change.execute();
    }

    @Override
    public void end(long reportId) {
        engine.getRuntimeService().deleteProcessInstance(instance(reportId), AnnualReport.WITHDRAWN);
    }

    private String instance(long reportId) {
        return engine.getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(AnnualReport.businessKey(reportId), AnnualReport.PROCESS)
                .singleResult()
                .getId();
    }

    private TaskQuery tasks() {
        return engine.getTaskService().createTaskQuery().processDefinitionKey(AnnualReport.PROCESS);
    }

    private static Map<String, Object> variables(ApprovalStage stage, Outcome outcome, List<TaskQueue> redraft) {
        if (!outcome.ends(stage)) {
            throw new IllegalArgumentException(stage + " cannot end with " + outcome);
        }
        return switch (outcome) {
            case SUBMIT -> Map.of();
            case ACCEPT, SIGN, ADOPT, REJECT -> Map.of(AnnualReport.OUTCOME, outcome.name());
            case RETURN ->
                stage == ApprovalStage.REVIEW
                        ? Map.of(AnnualReport.OUTCOME, outcome.name(), AnnualReport.QUEUES, redraftKeys(redraft))
                        : Map.of(AnnualReport.OUTCOME, outcome.name());
        };
    }

    /** Without a queue the round would be over at once and the report back with the head. */
    private static List<String> redraftKeys(List<TaskQueue> redraft) {
        if (redraft.isEmpty()) {
            throw new IllegalArgumentException("a review returns to at least one queue");
        }
        return AnnualReport.keys(redraft);
    }

    private static ZvitException taskDone() {
        return new ZvitException(ErrorCode.TASK_DONE);
    }
}
