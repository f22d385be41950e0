package ua.zvit.processes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.history.HistoricTaskInstance;
import org.camunda.bpm.engine.history.HistoricVariableInstance;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import ua.zvit.approval.values.DueDays;
import ua.zvit.approval.values.Outcome;
import ua.zvit.approval.values.RouteParticipants;
import ua.zvit.approval.values.TaskQueue;
import ua.zvit.approval.values.WorkItem;

/** What the engine keeps and asks since it asks for less. */
@ExtendWith(EngineExtension.class)
class LeanEngineTest {
    private static final Duration WORK = Duration.ofMinutes(90);

    private final long report = TestEngine.newReport();
    private final TaskQueue education = TaskQueue.ofDepartment(report * 10 + 1);
    private final TaskQueue promotion = TaskQueue.ofDepartment(report * 10 + 2);
    private final TaskQueue head = TaskQueue.ofPosition(report);
    private final TaskQueue council = TaskQueue.ofCouncil(report);

    private TestEngine engine;
    private CamundaApprovalWorkflow workflow;

    @BeforeEach
    void startReport(TestEngine shared) {
        engine = shared;
        workflow = shared.workflow();
        engine.want(false, false);
        ClockUtil.setCurrentTime(Date.from(Instant.parse("2026-01-12T08:00:00Z")));
        workflow.start(
                report,
                new RouteParticipants(List.of(education, promotion), head, council),
                new DueDays(10, 3, 2, 21, null));
    }

    @AfterEach
    void resetClock() {
        ClockUtil.reset();
    }

    @Test
    void tellsHowLongTasksAndActivitiesTook() {
        ClockUtil.setCurrentTime(Date.from(Instant.parse("2026-01-12T08:00:00Z").plus(WORK)));
        complete(education, Outcome.SUBMIT);

        HistoricTaskInstance task = history()
                .createHistoricTaskInstanceQuery()
                .processInstanceBusinessKey(AnnualReport.businessKey(report))
                .finished()
                .singleResult();
        HistoricActivityInstance activity = history()
                .createHistoricActivityInstanceQuery()
                .processInstanceId(task.getProcessInstanceId())
                .activityId("draft")
                .finished()
                .singleResult();
        assertThat(task.getDurationInMillis()).isEqualTo(WORK.toMillis());
        assertThat(activity.getDurationInMillis()).isEqualTo(WORK.toMillis());
        assertThat(activity.getEndTime().getTime() - activity.getStartTime().getTime())
                .isEqualTo(WORK.toMillis());
        assertThat(activity.getTaskId()).isEqualTo(task.getId());
    }

    @Test
    void keepsOfTheVariablesThoseByWhichTasksAreFound() {
        List<WorkItem> drafts = workflow.ofReport(report);
        complete(education, Outcome.SUBMIT);
        complete(promotion, Outcome.SUBMIT);
        complete(head, Outcome.ACCEPT);

        assertThat(history()
                        .createHistoricVariableInstanceQuery()
                        .processInstanceId(instance().getId())
                        .list())
                .extracting(HistoricVariableInstance::getName)
                .containsOnly("reportId", "desk", "headDesk", "councilDesk");
        assertThat(drafts).allSatisfy(draft -> assertThat(workflow.findCompleted(draft.id()))
                .contains(draft));
    }

    @Test
    void storesNothingOfADecision() {
        complete(education, Outcome.SUBMIT);
        complete(promotion, Outcome.SUBMIT);
        complete(head, Outcome.ACCEPT);

        assertThat(engine.processEngine()
                        .getRuntimeService()
                        .getVariables(instance().getId()))
                .doesNotContainKeys(AnnualReport.OUTCOME, AnnualReport.QUEUES);
    }

    @Test
    void aProcessThatHasStoredItsDecisionsGoesOn() {
        Map<String, Object> stored = Map.of(
                AnnualReport.OUTCOME, Outcome.ACCEPT.name(), AnnualReport.QUEUES, new ArrayList<>(List.of("old")));
        engine.processEngine().getRuntimeService().setVariables(instance().getId(), stored);
        complete(education, Outcome.SUBMIT);
        complete(promotion, Outcome.SUBMIT);
        workflow.complete(on(head), Outcome.RETURN, () -> List.of(promotion));

        assertThat(workflow.ofReport(report)).extracting(WorkItem::queue).containsExactly(promotion);

        complete(promotion, Outcome.SUBMIT);
        complete(head, Outcome.ACCEPT);
        complete(council, Outcome.ADOPT);
        assertThat(workflow.ofReport(report)).isEmpty();
    }

    @Test
    void carriesTheLastSubmissionOnInFewStatements() {
        complete(education, Outcome.SUBMIT);
        WorkItem last = on(promotion);

        assertThat(engine.statementsOf(() -> workflow.complete(last, Outcome.SUBMIT, List::of)))
                .isBetween(1L, 20L);
    }

    @Test
    void aRefusedStepLeavesTheTaskOpen() {
        WorkItem task = on(education);
        IllegalStateException refusal = new IllegalStateException("refused");

        assertThat(refused(task, refusal)).isSameAs(refusal);
        assertThat(Stream.of(on(education))).containsExactly(task);
    }

    private RuntimeException refused(WorkItem task, RuntimeException refusal) {
        try {
            workflow.complete(task, Outcome.SUBMIT, () -> {
                throw refusal;
            });
            throw new AssertionError("not refused");
        } catch (RuntimeException thrown) {
            return thrown;
        }
    }

    private void complete(TaskQueue queue, Outcome outcome) {
        workflow.complete(on(queue), outcome, List::of);
    }

    private WorkItem on(TaskQueue queue) {
        return workflow.inQueues(List.of(queue)).get(0);
    }

    private HistoryService history() {
        return engine.processEngine().getHistoryService();
    }

    private ProcessInstance instance() {
        return engine.processEngine()
                .getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(AnnualReport.businessKey(report))
                .singleResult();
    }
}
