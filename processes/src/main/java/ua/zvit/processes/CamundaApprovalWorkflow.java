package ua.zvit.processes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.exception.NullValueException;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.runtime.ProcessInstanceModificationBuilder;
import ua.zvit.approval.ApprovalWorkflow;
import ua.zvit.approval.values.ApprovalStage;
import ua.zvit.approval.values.DueDays;
import ua.zvit.approval.values.Outcome;
import ua.zvit.approval.values.RouteParticipants;
import ua.zvit.approval.values.TaskQueue;
import ua.zvit.approval.values.WorkItem;
import ua.zvit.report.values.stage.VisaStep;
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
        return items.open(OpenTasks.inQueues(queues));
    }

    @Override
    public List<WorkItem> ofReport(long reportId) {
        return items.open(OpenTasks.ofReport(reportId));
    }

    @Override
    public Optional<WorkItem> find(String taskId) {
        return items.open(OpenTasks.withId(taskId)).stream().findFirst();
    }

    @Override
    public List<WorkItem> ofReports(Collection<Long> reportIds) {
        return reportIds.isEmpty() ? List.of() : items.open(OpenTasks.ofReports(reportIds));
    }

    @Override
    public void setDue(String taskId, LocalDate due) {
        engine.getTaskService().setDueDate(taskId, DueDates.endOf(due));
    }

    @Override
    public void handOver(long reportId, TaskQueue from, TaskQueue to) {
        new QueueChange(engine).handOver(reportId, from, to);
    }

    @Override
    public void passDraft(long reportId, TaskQueue from, TaskQueue to) {
        new QueueChange(engine).passDraft(reportId, from, to);
    }

    @Override
    public boolean isOpen(String taskId) {
        return find(taskId).isPresent();
    }

    @Override
    public Optional<WorkItem> findCompleted(String taskId) {
        return items.completed(taskId);
    }

    @Override
    public void passVisa(long reportId, TaskQueue from, TaskQueue to) {
        new QueueChange(engine).passVisa(reportId, from, to);
    }

    @Override
    public List<WorkItem> at(ApprovalStage stage) {
        return items.open(OpenTasks.at(stage)).stream()
                .filter(item -> item.stage() == stage)
                .toList();
    }

    @Override
    public void complete(WorkItem task, Outcome outcome, Supplier<List<TaskQueue>> step) {
        complete(TaskCompletion.of(task, outcome, step));
    }

    @Override
    public void completeVisa(WorkItem task, Outcome outcome, Supplier<VisaStep> step) {
        complete(TaskCompletion.ofVisa(task, outcome, step));
    }

    private void complete(TaskCompletion completion) {
        RuntimeException refused;
        try {
            refused = ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration())
                    .getCommandExecutorTxRequired()
                    .execute(completion);
        } catch (NullValueException | OptimisticLockingException overtaken) {
            throw new ZvitException(ErrorCode.TASK_DONE);
        }
        if (refused != null) {
            throw refused;
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
    public void recall(long reportId, TaskQueue drafter) {
        new QueueRecall(engine, instance(reportId)).ask(ofReport(reportId), drafter);
    }

    @Override
    public boolean hasStages(long reportId) {
        return passes(reportId, ApprovalStage.VISA);
    }

    @Override
    public boolean hasConclusions(long reportId) {
        return passes(reportId, ApprovalStage.CONCLUSION);
    }

    private boolean passes(long reportId, ApprovalStage stage) {
        ProcessInstance process = process(reportId);
        return engine.getRepositoryService()
                        .getBpmnModelInstance(process.getProcessDefinitionId())
                        .getModelElementById(AnnualReport.task(stage).id())
                != null;
    }

    @Override
    public void end(long reportId) {
        engine.getRuntimeService().deleteProcessInstance(instance(reportId), AnnualReport.WITHDRAWN);
    }

    private String instance(long reportId) {
        return process(reportId).getId();
    }

    private ProcessInstance process(long reportId) {
        return engine.getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(AnnualReport.businessKey(reportId), AnnualReport.PROCESS)
                .singleResult();
    }
}
