package ua.zvit.processes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import ua.zvit.approval.Circuit;
import ua.zvit.approval.Desk;
import ua.zvit.approval.Outcome;
import ua.zvit.approval.TaskKind;
import ua.zvit.approval.WorkItem;
import ua.zvit.shared.ErrorKind;
import ua.zvit.shared.ZvitException;

/** The ways that a report can take, on the real engine and a real PostgreSQL. */
@ExtendWith(EngineExtension.class)
class AnnualReportProcessTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 1, 12);

    private final long report = TestEngine.newReport();
    private final Desk international = Desk.ofDepartment(report * 10 + 1);
    private final Desk education = Desk.ofDepartment(report * 10 + 2);
    private final Desk promotion = Desk.ofDepartment(report * 10 + 3);
    private final Desk head = Desk.ofPosition(report);
    private final Desk council = Desk.ofCouncil(report);

    private TestEngine engine;
    private CamundaApprovalWorkflow workflow;

    @BeforeEach
    void startReport(TestEngine shared) {
        ClockUtil.setCurrentTime(
                Date.from(TODAY.atTime(9, 30).atZone(ZoneId.systemDefault()).toInstant()));
        engine = shared;
        workflow = shared.workflow();
        engine.want(false, false);
        workflow.start(report, circuit());
    }

    @AfterEach
    void resetClock() {
        ClockUtil.reset();
    }

    @Test
    void asksAllDepartmentsAtOnce() {
        assertThat(workflow.ofReport(report))
                .allSatisfy(item -> {
                    assertThat(item.kind()).isEqualTo(TaskKind.DRAFT);
                    assertThat(item.reportId()).isEqualTo(report);
                    assertThat(item.since())
                            .isEqualTo(ClockUtil.getCurrentTime().toInstant());
                })
                .extracting(WorkItem::desk)
                .containsExactlyInAnyOrder(international, education, promotion);
    }

    @Test
    void waitsForTheLastDepartment() {
        complete(international, Outcome.SUBMIT);
        complete(education, Outcome.SUBMIT);

        assertThat(desksOfReport()).containsExactly(promotion);
    }

    @Test
    void archivesWhatTheCouncilAdopts() {
        submitAll();
        complete(head, Outcome.ACCEPT);
        complete(council, Outcome.ADOPT);

        assertThat(workflow.ofReport(report)).isEmpty();
        assertThat(engine.steps(report)).containsExactly("issue " + report, "finish " + report, "seal " + report);
        assertThat(endedWith()).containsExactly("archived");
    }

    @Test
    void returnsOnlyToTheDepartmentsConcerned() {
        submitAll();
        complete(head, Outcome.RETURN, education, promotion);

        assertThat(desksOfReport()).containsExactlyInAnyOrder(education, promotion);
        complete(education, Outcome.SUBMIT);
        complete(promotion, Outcome.SUBMIT);
        assertThat(desksOfReport()).containsExactly(head);
    }

    @Test
    void returnsAsOftenAsTheHeadWishes() {
        submitAll();
        complete(head, Outcome.RETURN, education);
        complete(education, Outcome.SUBMIT);
        complete(head, Outcome.RETURN, international);

        assertThat(desksOfReport()).containsExactly(international);
    }

    @Test
    void councilReturnsToTheHeadOnly() {
        submitAll();
        complete(head, Outcome.ACCEPT);
        complete(council, Outcome.RETURN);

        assertThat(workflow.ofReport(report)).singleElement().satisfies(item -> {
            assertThat(item.kind()).isEqualTo(TaskKind.REVIEW);
            assertThat(item.desk()).isEqualTo(head);
        });
        complete(head, Outcome.ACCEPT);
        assertThat(desksOfReport()).containsExactly(council);
    }

    @Test
    void rejectionEndsTheWayWithoutDocument() {
        submitAll();
        complete(head, Outcome.ACCEPT);
        complete(council, Outcome.REJECT);

        assertThat(workflow.ofReport(report)).isEmpty();
        assertThat(engine.steps(report)).isEmpty();
        assertThat(endedWith()).containsExactly("rejected");
    }

    @Test
    void eachKindOfTaskHasItsOwnTerm() {
        assertThat(on(education).due()).isEqualTo(TODAY.plusDays(10));
        submitAll();
        assertThat(on(head).due()).isEqualTo(TODAY.plusDays(3));
        complete(head, Outcome.ACCEPT);
        assertThat(on(council).due()).isEqualTo(TODAY.plusDays(21));
    }

    @Test
    void refusesToStartTwice() {
        assertRefused(() -> workflow.start(report, circuit()), "REPORT-STARTED");
    }

    @Test
    void completesATaskOnce() {
        WorkItem task = on(education);
        workflow.complete(task.id(), Outcome.SUBMIT, List.of());

        assertRefused(() -> workflow.complete(task.id(), Outcome.SUBMIT, List.of()), "TASK-DONE");
    }

    @Test
    void remembersACompletedTask() {
        WorkItem draft = on(education);
        submitAll();
        WorkItem review = on(head);
        complete(head, Outcome.ACCEPT);

        assertThat(workflow.find(draft.id())).isEmpty();
        assertThat(workflow.findCompleted(draft.id())).contains(draft);
        assertThat(workflow.findCompleted(review.id())).contains(review);
    }

    @Test
    void anOpenOrUnknownTaskIsNotACompletedOne() {
        assertThat(workflow.findCompleted(on(education).id())).isEmpty();
        assertThat(workflow.findCompleted("unknown")).isEmpty();
        assertThat(workflow.find("unknown")).isEmpty();
    }

    @Test
    void anEmptyDeskHasNoTasks() {
        assertThat(workflow.onDesks(List.of())).isEmpty();
        assertThat(workflow.onDesks(List.of(head, council))).isEmpty();
    }

    @Test
    void aDecisionThatDoesNotFitTheTaskChangesNothing() {
        submitAll();
        String review = on(head).id();

        assertThatThrownBy(() -> workflow.complete(review, Outcome.ADOPT, List.of()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> workflow.complete(review, Outcome.RETURN, List.of()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(desksOfReport()).containsExactly(head);
    }

    private Circuit circuit() {
        return new Circuit(List.of(international, education, promotion), head, council, 10, 3, 2, 21);
    }

    private void submitAll() {
        List.of(international, education, promotion).forEach(desk -> complete(desk, Outcome.SUBMIT));
    }

    private void complete(Desk desk, Outcome outcome, Desk... redraft) {
        workflow.complete(on(desk).id(), outcome, List.of(redraft));
    }

    private WorkItem on(Desk desk) {
        List<WorkItem> items = workflow.onDesks(List.of(desk));
        assertThat(items).hasSize(1);
        return items.get(0);
    }

    private List<Desk> desksOfReport() {
        return workflow.ofReport(report).stream().map(WorkItem::desk).toList();
    }

    private List<String> endedWith() {
        return engine
                .processEngine()
                .getHistoryService()
                .createHistoricActivityInstanceQuery()
                .processInstanceId(processId())
                .activityType("noneEndEvent")
                .list()
                .stream()
                .map(activity -> activity.getActivityId())
                .toList();
    }

    private String processId() {
        return engine.processEngine()
                .getHistoryService()
                .createHistoricProcessInstanceQuery()
                .processInstanceBusinessKey(AnnualReport.businessKey(report))
                .singleResult()
                .getId();
    }

    private static void assertRefused(ThrowingCallable call, String code) {
        assertThatThrownBy(call).asInstanceOf(type(ZvitException.class)).satisfies(refusal -> {
            assertThat(refusal.code()).isEqualTo(code);
            assertThat(refusal.kind()).isEqualTo(ErrorKind.CONFLICT);
        });
    }
}
