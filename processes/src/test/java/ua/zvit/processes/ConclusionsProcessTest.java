package ua.zvit.processes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
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

/** The ways over stages after the head, on the real engine; which stage waits is what the test says of the report. */
@ExtendWith(EngineExtension.class)
class ConclusionsProcessTest {
    private static final String BEFORE_CONCLUSIONS = "annual-report-without-conclusions.bpmn";

    private final long report = TestEngine.newReport();
    private final TaskQueue education = TaskQueue.ofDepartment(report * 10 + 1);
    private final TaskQueue finance = TaskQueue.ofPosition(1_000_000 + report * 10 + 3);
    private final TaskQueue budget = TaskQueue.ofPosition(1_000_000 + report * 10 + 4);
    private final TaskQueue law = TaskQueue.ofPerson("law-" + report);
    private final TaskQueue head = TaskQueue.ofPosition(1_000_000 + report * 10);
    private final TaskQueue council = TaskQueue.ofCouncil(report);

    private TestEngine engine;
    private CamundaApprovalWorkflow workflow;

    @BeforeEach
    void startReport(TestEngine shared) {
        engine = shared;
        workflow = shared.workflow();
        engine.want(false, false);
    }

    @Test
    void bodiesConcludeAfterTheHeadWithoutASignature() {
        start(null);
        complete(education, Outcome.SUBMIT);
        asked(budget, law);
        complete(head, Outcome.ACCEPT);

        assertThat(workflow.ofReport(report))
                .allSatisfy(item -> {
                    assertThat(item.stage()).isEqualTo(ApprovalStage.CONCLUSION);
                    assertThat(item.kind()).isEqualTo(TaskKind.VISA);
                    assertThat(workflow.find(item.id())).contains(item);
                })
                .extracting(WorkItem::queue)
                .containsExactlyInAnyOrder(budget, law);
        conclude(budget, StageEnd.WAITS);
        assertThat(queues()).containsExactly(law);
        asked();
        conclude(law, StageEnd.GOES_ON);
        assertThat(queues()).containsExactly(council);
        complete(council, Outcome.ADOPT);
        assertThat(engine.steps(report)).containsExactly("issue " + report, "finish " + report, "seal " + report);
    }

    @Test
    void bodiesConcludeAfterTheHeadsSignature() {
        engine.want(true, false);
        start(null);
        complete(education, Outcome.SUBMIT);
        complete(head, Outcome.ACCEPT);
        asked(budget);
        complete(head, Outcome.SIGN);
        assertThat(queues()).containsExactly(budget);
        asked(law);
        conclude(budget, StageEnd.GOES_ON);
        assertThat(queues()).as("one after another").containsExactly(law);
    }

    @Test
    void returnsToADepartment() {
        start(null);
        complete(education, Outcome.SUBMIT);
        asked(budget);
        complete(head, Outcome.ACCEPT);
        workflow.completeVisa(
                on(budget),
                Outcome.RETURN,
                () -> new VisaStep(StageEnd.BACK_TO_DEPARTMENTS, List.of(education.departmentId())));
        assertThat(queues()).containsExactly(education);
        asked();
        complete(education, Outcome.SUBMIT);
        assertThat(queues()).containsExactly(head);
    }

    @Test
    void returnsToAnEarlierConclusionOrBeforeTheHead() {
        start(null);
        complete(education, Outcome.SUBMIT);
        asked(law);
        complete(head, Outcome.ACCEPT);
        asked(budget);
        back(law, StageEnd.BACK_TO_STAGE);
        assertThat(on(budget).stage()).isEqualTo(ApprovalStage.CONCLUSION);

        asked(finance);
        back(budget, StageEnd.BACK_BEFORE_HEAD);
        assertThat(on(finance).stage()).isEqualTo(ApprovalStage.VISA);
        asked();
        conclude(finance, StageEnd.GOES_ON);
        assertThat(queues()).containsExactly(head);
    }

    @Test
    void isDueBeforeTheCouncilHasItsDays() {
        LocalDate session = LocalDate.now().plusDays(90);
        start(session);
        complete(education, Outcome.SUBMIT);
        asked(budget);
        complete(head, Outcome.ACCEPT);
        assertThat(on(budget).due()).isAfter(LocalDate.now()).isBefore(session.minusDays(21));
    }

    @Test
    void aConclusionIsHandedToSomebodyElse() {
        start(null);
        complete(education, Outcome.SUBMIT);
        asked(budget);
        complete(head, Outcome.ACCEPT);
        workflow.passVisa(report, budget, law);
        assertThat(queues()).containsExactly(law);
    }

    /** What was begun before there were stages after the head goes on by the version that it was begun with. */
    @Test
    void aReportOfTheVersionBeforeGoesOnByIt() throws IOException {
        try (InputStream before = getClass().getResourceAsStream(BEFORE_CONCLUSIONS)) {
            engine.processEngine()
                    .getRepositoryService()
                    .createDeployment()
                    .name("zvit")
                    .addInputStream(AnnualReport.RESOURCE, before)
                    .deploy();
        }
        start(LocalDate.now().plusDays(90));
        EngineSettings.deployProcesses(engine.processEngine());
        assertThat(workflow.hasStages(report)).isTrue();
        assertThat(workflow.hasConclusions(report)).isFalse();
        asked(finance);
        complete(education, Outcome.SUBMIT);
        asked();
        conclude(finance, StageEnd.GOES_ON);
        complete(head, Outcome.ACCEPT);
        assertThat(queues()).containsExactly(council);
        complete(council, Outcome.ADOPT);
        assertThat(workflow.ofReport(report)).isEmpty();
    }

    private void start(LocalDate session) {
        workflow.start(
                report, new RouteParticipants(List.of(education), head, council), new DueDays(10, 3, 2, 21, session));
    }

    private void asked(TaskQueue... desks) {
        engine.stage(report, Arrays.asList(desks));
    }

    private void conclude(TaskQueue queue, StageEnd end) {
        workflow.completeVisa(on(queue), Outcome.VISA, () -> VisaStep.of(end));
    }

    private void back(TaskQueue queue, StageEnd end) {
        workflow.completeVisa(on(queue), Outcome.RETURN, () -> VisaStep.of(end));
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
