package ua.zvit.processes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
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
import ua.zvit.report.values.stage.StageEnd;
import ua.zvit.report.values.stage.VisaStep;

/** The ways over stages of visas, on the real engine; which stage waits is what the test says of the report. */
@ExtendWith(EngineExtension.class)
class VisaStagesProcessTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 1, 12);
    private static final String BEFORE_STAGES = "annual-report-without-stages.bpmn";

    private final long report = TestEngine.newReport();
    private final TaskQueue education = TaskQueue.ofDepartment(report * 10 + 1);
    private final TaskQueue promotion = TaskQueue.ofDepartment(report * 10 + 2);
    private final TaskQueue finance = TaskQueue.ofPosition(1_000_000 + report * 10 + 3);
    private final TaskQueue legal = TaskQueue.ofPosition(1_000_000 + report * 10 + 4);
    private final TaskQueue deputy = TaskQueue.ofPerson("deputy-" + report);
    private final TaskQueue head = TaskQueue.ofPosition(1_000_000 + report * 10);
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
    }

    @AfterEach
    void resetClock() {
        ClockUtil.reset();
    }

    @Test
    void asksAllHoldersOfTheStageAtOnce() {
        start();
        submitAllTo(finance, legal);

        assertThat(workflow.ofReport(report))
                .allSatisfy(item -> {
                    assertThat(item.kind()).isEqualTo(TaskKind.VISA);
                    assertThat(item.due()).isEqualTo(TODAY.plusDays(4));
                    assertThat(workflow.find(item.id())).contains(item);
                })
                .extracting(WorkItem::queue)
                .containsExactlyInAnyOrder(finance, legal);
        assertThat(workflow.at(ApprovalStage.VISA))
                .filteredOn(item -> item.reportId() == report)
                .hasSize(2);
    }

    @Test
    void waitsForTheOthersThenGoesToTheHead() {
        start();
        submitAllTo(finance, legal);
        visa(finance, StageEnd.WAITS);
        assertThat(queues()).containsExactly(legal);

        engine.stage(report, List.of());
        visa(legal, StageEnd.GOES_ON);
        assertThat(queues()).containsExactly(head);
    }

    @Test
    void oneAfterAnother() {
        start();
        submitAllTo(finance);
        engine.stage(report, List.of(deputy));
        visa(finance, StageEnd.GOES_ON);
        assertThat(queues()).containsExactly(deputy);

        engine.stage(report, List.of());
        visa(deputy, StageEnd.GOES_ON);
        complete(head, Outcome.ACCEPT);
        complete(council, Outcome.ADOPT);
        assertThat(workflow.ofReport(report)).isEmpty();
        assertThat(engine.steps(report)).containsExactly("issue " + report, "finish " + report, "seal " + report);
    }

    @Test
    void whatTheStageDoesNotWaitForEndsWithIt() {
        start();
        submitAllTo(finance, legal, deputy);
        WorkItem other = on(legal);
        engine.stage(report, List.of());
        visa(finance, StageEnd.GOES_ON);

        assertThat(queues()).containsExactly(head);
        assertThat(workflow.find(other.id())).isEmpty();
        assertThat(workflow.findCompleted(other.id())).contains(other);
    }

    @Test
    void aDepartmentTakesItBackFromEveryHolder() {
        start();
        submitAllTo(finance, legal);
        WorkItem visa = on(legal);
        workflow.recall(report, promotion);

        assertThat(queues()).containsExactly(promotion);
        assertThat(workflow.findCompleted(visa.id())).contains(visa);
        complete(promotion, Outcome.SUBMIT);
        assertThat(queues()).containsExactlyInAnyOrder(finance, legal);
        engine.stage(report, List.of());
        visa(finance, StageEnd.GOES_ON);
        assertThat(queues()).containsExactly(head);
    }

    @Test
    void returnsToTheDepartmentsConcerned() {
        start();
        submitAllTo(finance, legal);
        workflow.completeVisa(
                on(finance),
                Outcome.RETURN,
                () -> new VisaStep(StageEnd.BACK_TO_DEPARTMENTS, List.of(promotion.departmentId())));
        assertThat(queues()).containsExactly(promotion);

        complete(promotion, Outcome.SUBMIT);
        assertThat(queues()).containsExactlyInAnyOrder(finance, legal);
    }

    @Test
    void returnsToAnEarlierStage() {
        start();
        submitAllTo(finance);
        engine.stage(report, List.of(deputy));
        visa(finance, StageEnd.GOES_ON);
        engine.stage(report, List.of(finance));
        workflow.completeVisa(on(deputy), Outcome.RETURN, () -> VisaStep.of(StageEnd.BACK_TO_STAGE));

        assertThat(queues()).containsExactly(finance);
    }

    @Test
    void theHeadReturnsToDepartmentsAndTheStageIsAskedAnew() {
        start();
        submitAllTo(finance);
        engine.stage(report, List.of());
        visa(finance, StageEnd.GOES_ON);
        workflow.complete(on(head), Outcome.RETURN, () -> List.of(education));
        engine.stage(report, List.of(finance));
        complete(education, Outcome.SUBMIT);

        assertThat(queues()).containsExactly(finance);
    }

    @Test
    void aVisaThatKeptItsForceIsNotAskedForAgain() {
        start();
        submitAllTo(finance);
        engine.stage(report, List.of());
        visa(finance, StageEnd.GOES_ON);
        workflow.complete(on(head), Outcome.RETURN, () -> List.of(education));
        complete(education, Outcome.SUBMIT);

        assertThat(queues()).containsExactly(head);
    }

    @Test
    void handsAVisaToSomebodyElse() {
        start();
        submitAllTo(finance, head);
        Instant later = on(head).since().plus(Duration.ofDays(2));
        ClockUtil.setCurrentTime(Date.from(later));
        workflow.passVisa(report, head, legal);

        assertThat(queues()).containsExactlyInAnyOrder(finance, legal);
        WorkItem passed = on(legal);
        assertThat(passed.since()).as("nobody is silent who was not asked").isEqualTo(later);
        visa(finance, StageEnd.WAITS);
        engine.stage(report, List.of());
        visa(legal, StageEnd.GOES_ON);
        assertThat(workflow.findCompleted(passed.id())).contains(passed);
        assertThat(queues()).as("the review stays the head's").containsExactly(head);
    }

    @Test
    void handingOverADeskLeavesItsVisas() {
        start();
        submitAllTo(finance, head);
        TaskQueue successor = TaskQueue.ofPosition(1_000_000 + report * 10 + 5);
        workflow.handOver(report, head, successor);

        assertThat(queues()).containsExactlyInAnyOrder(finance, head);
        visa(finance, StageEnd.WAITS);
        engine.stage(report, List.of());
        visa(head, StageEnd.GOES_ON);
        assertThat(queues()).containsExactly(successor);
    }

    /** What was begun before there were stages goes on by the version that it was begun with. */
    @Test
    void aReportOfTheVersionBeforeGoesOnByIt() throws IOException {
        ClockUtil.reset();
        deployVersionBefore();
        start();
        EngineSettings.deployProcesses(engine.processEngine());
        assertThat(workflow.hasStages(report)).isFalse();
        submitAllTo(finance);

        assertThat(queues()).containsExactly(head);
        workflow.complete(on(head), Outcome.RETURN, () -> List.of(promotion));
        TaskQueue own = TaskQueue.ofHead(promotion.departmentId());
        workflow.passDraft(report, promotion, own);
        assertThat(on(own).stage()).isEqualTo(ApprovalStage.CLEARING);
        workflow.passDraft(report, own, promotion);
        complete(promotion, Outcome.SUBMIT);
        complete(head, Outcome.ACCEPT);
        complete(council, Outcome.ADOPT);
        assertThat(workflow.ofReport(report)).isEmpty();
        assertThat(engine.steps(report)).containsExactly("issue " + report, "finish " + report, "seal " + report);
    }

    /** What was begun when a visa had its own days only, whatever the session, goes on so. */
    @Test
    void aReportWhoseVisasKnewNoSessionGoesOnByItsOwnVersion() throws IOException {
        ClockUtil.reset();
        try (InputStream now = AnnualReport.class.getResourceAsStream(AnnualReport.RESOURCE)) {
            String before = new String(now.readAllBytes(), StandardCharsets.UTF_8)
                    .replace("${dueDates.ofVisa(execution)}", "${dueDates.in(execution, visaStages.days(reportId))}");
            assertThat(before).contains("dueDates.in(");
            deploy(new ByteArrayInputStream(before.getBytes(StandardCharsets.UTF_8)));
        }
        start();
        EngineSettings.deployProcesses(engine.processEngine());
        assertThat(workflow.hasStages(report)).isTrue();
        submitAllTo(finance);

        assertThat(on(finance).due()).isAfter(LocalDate.now());
        engine.stage(report, List.of());
        visa(finance, StageEnd.GOES_ON);
        assertThat(queues()).containsExactly(head);
    }

    private void deployVersionBefore() throws IOException {
        try (InputStream before = getClass().getResourceAsStream(BEFORE_STAGES)) {
            deploy(before);
        }
    }

    private void deploy(InputStream process) {
        engine.processEngine()
                .getRepositoryService()
                .createDeployment()
                .name("zvit")
                .addInputStream(AnnualReport.RESOURCE, process)
                .deploy();
    }

    private void start() {
        workflow.start(
                report,
                new RouteParticipants(List.of(education, promotion), head, council),
                new DueDays(10, 3, 2, 21, null));
    }

    private void submitAllTo(TaskQueue... desks) {
        complete(education, Outcome.SUBMIT);
        engine.stage(report, Arrays.asList(desks));
        complete(promotion, Outcome.SUBMIT);
    }

    private void visa(TaskQueue queue, StageEnd end) {
        workflow.completeVisa(on(queue), Outcome.VISA, () -> VisaStep.of(end));
    }

    private void complete(TaskQueue queue, Outcome outcome) {
        workflow.complete(on(queue), outcome, List::of);
    }

    private WorkItem on(TaskQueue queue) {
        return workflow.ofReport(report).stream()
                .filter(item -> item.queue().equals(queue))
                .findFirst()
                .orElseThrow();
    }

    private List<TaskQueue> queues() {
        return workflow.ofReport(report).stream().map(WorkItem::queue).toList();
    }
}
