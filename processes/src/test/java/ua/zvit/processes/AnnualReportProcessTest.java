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
import ua.zvit.approval.values.ApprovalStage;
import ua.zvit.approval.values.DueDays;
import ua.zvit.approval.values.Outcome;
import ua.zvit.approval.values.RouteParticipants;
import ua.zvit.approval.values.TaskKind;
import ua.zvit.approval.values.TaskQueue;
import ua.zvit.approval.values.WorkItem;
import ua.zvit.shared.ErrorKind;
import ua.zvit.shared.ZvitException;

/** The ways that a report can take, on the real engine and a real PostgreSQL. */
@ExtendWith(EngineExtension.class)
class AnnualReportProcessTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 1, 12);

    private final long report = TestEngine.newReport();
    private final TaskQueue international = TaskQueue.ofDepartment(report * 10 + 1);
    private final TaskQueue education = TaskQueue.ofDepartment(report * 10 + 2);
    private final TaskQueue promotion = TaskQueue.ofDepartment(report * 10 + 3);
    private final TaskQueue head = TaskQueue.ofPosition(report);
    private final TaskQueue council = TaskQueue.ofCouncil(report);

    private TestEngine engine;
    private CamundaApprovalWorkflow workflow;

    @BeforeEach
    void startReport(TestEngine shared) {
        ClockUtil.setCurrentTime(
                Date.from(TODAY.atTime(9, 30).atZone(ZoneId.systemDefault()).toInstant()));
        engine = shared;
        workflow = shared.workflow();
        engine.want(false, false);
        start();
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
                .extracting(WorkItem::queue)
                .containsExactlyInAnyOrder(international, education, promotion);
    }

    @Test
    void waitsForTheLastDepartment() {
        complete(international, Outcome.SUBMIT);
        complete(education, Outcome.SUBMIT);

        assertThat(queuesOfReport()).containsExactly(promotion);
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

        assertThat(queuesOfReport()).containsExactlyInAnyOrder(education, promotion);
        complete(education, Outcome.SUBMIT);
        complete(promotion, Outcome.SUBMIT);
        assertThat(queuesOfReport()).containsExactly(head);
    }

    @Test
    void returnsAsOftenAsTheHeadWishes() {
        submitAll();
        complete(head, Outcome.RETURN, education);
        complete(education, Outcome.SUBMIT);
        complete(head, Outcome.RETURN, international);

        assertThat(queuesOfReport()).containsExactly(international);
    }

    @Test
    void councilReturnsToTheHeadOnly() {
        submitAll();
        complete(head, Outcome.ACCEPT);
        complete(council, Outcome.RETURN);

        assertThat(workflow.ofReport(report)).singleElement().satisfies(item -> {
            assertThat(item.kind()).isEqualTo(TaskKind.REVIEW);
            assertThat(item.queue()).isEqualTo(head);
        });
        complete(head, Outcome.ACCEPT);
        assertThat(queuesOfReport()).containsExactly(council);
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
        assertThat(on(education).due()).as("ten working days, two weekends").isEqualTo(TODAY.plusDays(14));
        submitAll();
        assertThat(on(head).due()).isEqualTo(TODAY.plusDays(3));
        complete(head, Outcome.ACCEPT);
        assertThat(on(council).due()).as("21 working days, four weekends").isEqualTo(TODAY.plusDays(29));
    }

    @Test
    void countsBackFromTheSession() {
        long other = TestEngine.newReport();
        LocalDate session = TODAY.plusDays(70);
        workflow.start(
                other,
                new RouteParticipants(List.of(international), head, council),
                new DueDays(10, 3, 2, 21, session));

        assertThat(workflow.ofReports(List.of(other))).singleElement().satisfies(item -> assertThat(item.due())
                .as("26 working days before Monday, 23 March")
                .isEqualTo(LocalDate.of(2026, 2, 13)));
    }

    @Test
    void putsATaskOff() {
        workflow.setDue(on(education).id(), TODAY.plusDays(60));

        assertThat(on(education).due()).isEqualTo(TODAY.plusDays(60));
        assertThat(on(promotion).due()).isEqualTo(TODAY.plusDays(14));
    }

    @Test
    void asksFurtherDepartmentsWhileOthersWrite() {
        TaskQueue later = TaskQueue.ofDepartment(report * 10 + 4);
        complete(international, Outcome.SUBMIT);
        workflow.draftAlso(report, List.of(international, later));

        assertThat(queuesOfReport()).containsExactlyInAnyOrder(education, promotion, international, later);
        assertThat(on(later).due()).isNotNull();
        submitAll();
        assertThat(queuesOfReport()).containsExactly(later);
        complete(later, Outcome.SUBMIT);
        assertThat(queuesOfReport()).containsExactly(head);
    }

    @Test
    void asksAgainWhoTakesBackWhileOthersWrite() {
        WorkItem before = on(education);
        complete(education, Outcome.SUBMIT);
        later();
        workflow.recall(report, education);

        assertThat(queuesOfReport()).containsExactlyInAnyOrder(international, education, promotion);
        assertThat(on(education).due()).isEqualTo(before.due());
        submitAll();
        assertThat(queuesOfReport()).containsExactly(head);
    }

    @Test
    void whoTakesBackLastTakesTheReportFromTheHead() {
        WorkItem before = on(promotion);
        submitAll();
        WorkItem review = on(head);
        later();
        workflow.recall(report, promotion);

        assertThat(queuesOfReport()).containsExactly(promotion);
        assertThat(on(promotion).due()).isEqualTo(before.due());
        assertThat(workflow.findCompleted(review.id())).contains(review);
        assertRefused(() -> workflow.complete(review, Outcome.ACCEPT, List::of), "TASK-DONE");
        workflow.recall(report, education);
        assertThat(queuesOfReport()).containsExactlyInAnyOrder(promotion, education);
        complete(promotion, Outcome.SUBMIT);
        complete(education, Outcome.SUBMIT);
        assertThat(queuesOfReport()).containsExactly(head);
        complete(head, Outcome.RETURN, international);
        complete(international, Outcome.SUBMIT);
        complete(head, Outcome.ACCEPT);
        assertThat(queuesOfReport()).containsExactly(council);
    }

    /** The department's own head has the part in between; the task stays the department's, and is due when it was. */
    @Test
    void aPartLiesWithTheDepartmentsHeadBeforeItIsSubmitted() {
        TaskQueue own = TaskQueue.ofHead(education.departmentId());
        WorkItem drafting = on(education);
        later();
        workflow.passDraft(report, education, own);
        WorkItem clearing = on(own);
        assertThat(clearing.stage()).isEqualTo(ApprovalStage.CLEARING);
        assertThat(clearing.kind()).isEqualTo(TaskKind.CLEAR);
        assertThat(clearing.id()).isEqualTo(drafting.id());
        assertThat(clearing.due()).isEqualTo(drafting.due());
        assertThat(clearing.since()).isAfter(drafting.since());
        assertThat(workflow.at(ApprovalStage.CLEARING)).contains(clearing);
        assertThat(workflow.at(ApprovalStage.DRAFTING)).doesNotContain(clearing);

        workflow.passDraft(report, own, education);
        assertThat(on(education).stage()).isEqualTo(ApprovalStage.DRAFTING);
        workflow.passDraft(report, education, own);
        complete(international, Outcome.SUBMIT);
        complete(promotion, Outcome.SUBMIT);
        assertThat(queuesOfReport()).containsExactly(own);
        workflow.recall(report, promotion);
        assertThat(queuesOfReport())
                .as("others are not taken from the head's desk")
                .containsExactlyInAnyOrder(own, promotion);
        complete(promotion, Outcome.SUBMIT);
        workflow.complete(on(own), Outcome.ACCEPT, List::of);
        assertThat(on(head).kind()).isEqualTo(TaskKind.REVIEW);
        assertThat(workflow.findCompleted(clearing.id()).orElseThrow().queue()).isEqualTo(own);
        workflow.recall(report, education);
        assertThat(on(education).due()).isEqualTo(drafting.due());
    }

    /** What a department was asked for besides joins what lies with its head. */
    @Test
    void aSecondPieceOfAPartJoinsTheFirstOnTheDesk() {
        TaskQueue own = TaskQueue.ofHead(education.departmentId());
        workflow.passDraft(report, education, own);
        workflow.draftAlso(report, List.of(education));
        assertThat(queuesOfReport()).contains(own, education);
        workflow.passDraft(report, education, own);
        assertThat(queuesOfReport()).containsOnlyOnce(own).doesNotContain(education);
        complete(international, Outcome.SUBMIT);
        complete(promotion, Outcome.SUBMIT);
        workflow.complete(on(own), Outcome.ACCEPT, List::of);
        assertThat(on(head).kind()).isEqualTo(TaskKind.REVIEW);
    }

    private static void later() {
        ClockUtil.setCurrentTime(Date.from(
                TODAY.plusDays(4).atTime(9, 30).atZone(ZoneId.systemDefault()).toInstant()));
    }

    @Test
    void endsWhereverItIs() {
        submitAll();
        workflow.end(report);

        assertThat(workflow.ofReport(report)).isEmpty();
        assertThat(endedWith()).isEmpty();
        assertThat(engine.steps(report)).isEmpty();
    }

    @Test
    void refusesToStartTwice() {
        assertRefused(this::start, "REPORT-STARTED");
    }

    @Test
    void completesATaskOnce() {
        WorkItem task = on(education);
        workflow.complete(task, Outcome.SUBMIT, List::of);

        assertRefused(() -> workflow.complete(task, Outcome.SUBMIT, List::of), "TASK-DONE");
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
    void anEmptyQueueHasNoTasks() {
        assertThat(workflow.inQueues(List.of())).isEmpty();
        assertThat(workflow.inQueues(List.of(head, council))).isEmpty();
    }

    @Test
    void aDecisionThatDoesNotFitTheTaskChangesNothing() {
        submitAll();
        WorkItem review = on(head);

        assertThatThrownBy(() -> workflow.complete(review, Outcome.ADOPT, List::of))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> workflow.complete(review, Outcome.RETURN, List::of))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(queuesOfReport()).containsExactly(head);
    }

    private void start() {
        workflow.start(
                report,
                new RouteParticipants(List.of(international, education, promotion), head, council),
                new DueDays(10, 3, 2, 21, null));
    }

    private void submitAll() {
        List.of(international, education, promotion).forEach(queue -> complete(queue, Outcome.SUBMIT));
    }

    private void complete(TaskQueue queue, Outcome outcome, TaskQueue... redraft) {
        workflow.complete(on(queue), outcome, () -> List.of(redraft));
    }

    private WorkItem on(TaskQueue queue) {
        List<WorkItem> items = workflow.inQueues(List.of(queue));
        assertThat(items).hasSize(1);
        return items.get(0);
    }

    private List<TaskQueue> queuesOfReport() {
        return workflow.ofReport(report).stream().map(WorkItem::queue).toList();
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
