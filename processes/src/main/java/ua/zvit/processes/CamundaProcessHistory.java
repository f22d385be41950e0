package ua.zvit.processes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import ua.zvit.approval.values.ApprovalStage;
import ua.zvit.approval.values.way.ProcessPicture;
import ua.zvit.approval.values.way.ProcessPicture.Visit;
import ua.zvit.approval.values.way.StageTime;
import ua.zvit.approval.way.ProcessHistory;

/**
 * Draws the way of a report from the diagram of the very definition that it started with, and marks where it has been by the
 * engine's history: a report that was under way before an upgrade shows its own diagram.
 */
@ApplicationScoped
public class CamundaProcessHistory implements ProcessHistory {
    private ProcessEngine engine;

    protected CamundaProcessHistory() {}

    @Inject
    public CamundaProcessHistory(ProcessEngine engine) {
        this.engine = engine;
    }

    @Override
    public Optional<ProcessPicture> picture(long reportId) {
        return engine
                .getHistoryService()
                .createHistoricProcessInstanceQuery()
                .processDefinitionKey(AnnualReport.PROCESS)
                .processInstanceBusinessKey(AnnualReport.businessKey(reportId))
                .list()
                .stream()
                .findFirst()
                .map(this::drawn);
    }

    @Override
    public List<StageTime> times(Collection<Long> reportIds) {
        return reportIds.isEmpty()
                ? List.of()
                : ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration())
                        .getCommandExecutorTxRequired()
                        .execute(new StageTimes(reportIds));
    }

    private ProcessPicture drawn(HistoricProcessInstance process) {
        BpmnModelInstance model = engine.getRepositoryService().getBpmnModelInstance(process.getProcessDefinitionId());
        DrawnProcess diagram = new DrawnProcess(model);
        List<Visit> visits = visits(process.getId());
        Set<String> passed = diagram.passed(visits);
        return new ProcessPicture(diagram.lanes(), diagram.nodes(), diagram.flows(passed), visits);
    }

    private List<Visit> visits(String process) {
        HistoryService history = engine.getHistoryService();
        CaseValues values = CaseValues.of(history, Set.of(process));
        List<Visit> visits = new ArrayList<>();
        history
                .createHistoricActivityInstanceQuery()
                .processInstanceId(process)
                .orderPartiallyByOccurrence()
                .asc()
                .list()
                .stream()
                .filter(activity -> !activity.getActivityId().contains("#"))
                .forEach(activity -> visits.add(visit(activity, values)));
        visits.sort(Comparator.comparing(Visit::from));
        return visits;
    }

    private static Visit visit(HistoricActivityInstance activity, CaseValues values) {
        ApprovalStage stage = Arrays.stream(ApprovalStage.values())
                .filter(one -> AnnualReport.task(one).id().equals(activity.getActivityId()))
                .findFirst()
                .orElse(null);
        return new Visit(
                activity.getActivityId(),
                stage,
                stage == null ? null : values.queue(stage, activity.getProcessInstanceId(), activity.getExecutionId()),
                activity.getStartTime().toInstant(),
                activity.getEndTime() == null ? null : activity.getEndTime().toInstant(),
                activity.isCanceled());
    }
}
