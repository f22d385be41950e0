package ua.zvit.processes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.repository.Deployment;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import ua.zvit.approval.values.ApprovalStage;
import ua.zvit.approval.values.DueDays;
import ua.zvit.approval.values.Outcome;
import ua.zvit.approval.values.RouteParticipants;
import ua.zvit.approval.values.TaskQueue;
import ua.zvit.approval.values.WorkItem;
import ua.zvit.approval.values.way.FailedJob;
import ua.zvit.approval.values.way.ProcessPicture;
import ua.zvit.approval.values.way.ProcessPicture.Flow;
import ua.zvit.approval.values.way.ProcessPicture.Kind;
import ua.zvit.approval.values.way.ProcessPicture.Node;
import ua.zvit.approval.values.way.ProcessPicture.Visit;
import ua.zvit.approval.values.way.StageTime;

/** What is told of the ways that reports have gone, and of what the engine could not do. */
@ExtendWith(EngineExtension.class)
class ProcessHistoryTest {
    private static final Instant START = Instant.parse("2026-01-12T07:00:00Z");

    private final long report = TestEngine.newReport();
    private final TaskQueue education = TaskQueue.ofDepartment(report * 10 + 1);
    private final TaskQueue promotion = TaskQueue.ofDepartment(report * 10 + 2);
    private final TaskQueue head = TaskQueue.ofPosition(report);
    private final TaskQueue council = TaskQueue.ofCouncil(report);

    private TestEngine engine;
    private CamundaApprovalWorkflow workflow;
    private CamundaProcessHistory history;

    @BeforeEach
    void take(TestEngine shared) {
        engine = shared;
        engine.want(false, false);
        workflow = shared.workflow();
        history = new CamundaProcessHistory(shared.processEngine());
        on(START);
    }

    @AfterEach
    void resetClock() {
        ClockUtil.reset();
    }

    @Test
    void aReportThatHasNotStartedHasNoPicture() {
        assertThat(history.picture(report)).isEmpty();
        assertThat(history.times(List.of(report))).isEmpty();
    }

    @Test
    void showsWhatIsDrawnAndWhereTheReportIs() {
        start(report);
        ProcessPicture picture = picture();
        assertThat(picture.lanes()).extracting(lane -> lane.name().uk()).contains("Відділи", "Керівник", "Рада");
        assertThat(picture.nodes())
                .extracting(Node::kind)
                .contains(Kind.START, Kind.WORK, Kind.FORK, Kind.SERVICE, Kind.END);
        assertThat(picture.flows()).allSatisfy(flow -> assertThat(flow.points()).hasSizeGreaterThan(1));
        assertThat(picture.visits())
                .filteredOn(visit -> visit.to() == null)
                .extracting(Visit::node, Visit::stage, Visit::queue)
                .containsExactlyInAnyOrder(
                        tuple("draft", ApprovalStage.DRAFTING, education),
                        tuple("draft", ApprovalStage.DRAFTING, promotion));
        assertThat(passed(picture)).containsExactly("toDraft");
    }

    @Test
    void everyNameIsToldInEnglishToo() {
        start(report);
        ProcessPicture picture = picture();
        assertThat(picture.lanes()).allMatch(lane -> isTold(lane.name()));
        assertThat(picture.nodes()).allMatch(node -> isTold(node.name()));
        assertThat(picture.flows()).allMatch(flow -> flow.name().uk().isEmpty() || isTold(flow.name()));
    }

    private static boolean isTold(ProcessPicture.Name name) {
        return !name.uk().isEmpty() && !name.en().equals(name.uk());
    }

    @Test
    void showsTheWayThatWasGoneAndNoOther() {
        start(report);
        submitBoth();
        complete(head, Outcome.RETURN, education);
        complete(education, Outcome.SUBMIT);
        complete(head, Outcome.ACCEPT);
        assertThat(passed(picture()))
                .containsExactlyInAnyOrder(
                        "toDraft",
                        "submitted",
                        "toReview",
                        "toReviewed",
                        "returnToDepartments",
                        "accept",
                        "headDoesNotSign",
                        "toCouncil");
        complete(council, Outcome.REJECT);
        assertThat(passed(picture())).contains("toDecided", "reject").doesNotContain("adopted", "returnToHead");
        assertThat(picture().visits()).allMatch(visit -> visit.to() != null);
    }

    @Test
    void whatWasTakenFromADeskIsMarkedAndLeadsNowhere() {
        start(report);
        submitBoth();
        workflow.recall(report, promotion);
        ProcessPicture picture = picture();
        assertThat(picture.visits())
                .filteredOn(Visit::taken)
                .extracting(Visit::node)
                .containsExactly("review");
        assertThat(passed(picture)).containsExactlyInAnyOrder("toDraft", "submitted", "toReview");
    }

    @Test
    void tellsHowLongEachStageTookInAllRounds() {
        start(report);
        on(START.plus(Duration.ofDays(2)));
        complete(education, Outcome.SUBMIT);
        on(START.plus(Duration.ofDays(5)));
        complete(promotion, Outcome.SUBMIT);
        on(START.plus(Duration.ofDays(6)));
        complete(head, Outcome.RETURN, education);
        on(START.plus(Duration.ofDays(10)));
        complete(education, Outcome.SUBMIT);
        assertThat(history.times(List.of(report, report + 1_000_000)))
                .containsExactlyInAnyOrder(
                        new StageTime(report, ApprovalStage.DRAFTING, Duration.ofDays(9)),
                        new StageTime(report, ApprovalStage.REVIEW, Duration.ofDays(1)));
    }

    @Test
    void anOlderReportShowsItsOwnDiagramAndFailedWorkIsToldAndTriedAgain() throws IOException {
        start(report);
        long later = TestEngine.newReport();
        Deployment other = deploy(source().replace("name=\"Підготувати розділ\"", "name=\"Написати розділ\"")
                .replaceFirst(
                        "(<bpmn:serviceTask id=\"issueDocument\" name=\"[^\"]+\") camunda:delegateExpression=\"[^\"]+\"",
                        "$1 camunda:asyncBefore=\"true\" camunda:expression=\"\\${nobody.knows}\""));
        try {
            start(later);
            assertThat(draft(report)).isEqualTo("Підготувати розділ");
            assertThat(draft(later)).isEqualTo("Написати розділ");
            assertFailsAndIsTriedAgain(later);
        } finally {
            engine.processEngine().getRepositoryService().deleteDeployment(other.getId(), true);
        }
    }

    private void assertFailsAndIsTriedAgain(long later) {
        submitBoth();
        complete(later, head, Outcome.ACCEPT);
        complete(later, council, Outcome.ADOPT);
        CamundaEngineJobs jobs = new CamundaEngineJobs(engine.processEngine());
        assertThat(jobs.failed()).isEmpty();
        String job = engine.processEngine()
                .getManagementService()
                .createJobQuery()
                .singleResult()
                .getId();
        fail(job);
        engine.processEngine().getManagementService().setJobRetries(job, 0);
        assertThat(jobs.failed()).singleElement().satisfies(failed -> {
            assertThat(failed.reportId()).isEqualTo(later);
            assertThat(failed.step().en()).isEqualTo("Issue the document");
            assertThat(failed.code()).isNull();
            assertThat(failed.stopped()).isTrue();
        });
        jobs.retry(job);
        assertThat(jobs.failed()).extracting(FailedJob::stopped).containsExactly(false);
    }

    private void fail(String job) {
        assertThatThrownBy(() -> engine.processEngine().getManagementService().executeJob(job))
                .isInstanceOf(RuntimeException.class);
    }

    private Deployment deploy(String process) {
        return engine.processEngine()
                .getRepositoryService()
                .createDeployment()
                .addString(AnnualReport.RESOURCE, process)
                .deploy();
    }

    private static String source() throws IOException {
        try (InputStream process = AnnualReport.class.getResourceAsStream(AnnualReport.RESOURCE)) {
            return new String(process.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private String draft(long asked) {
        return history.picture(asked).orElseThrow().nodes().stream()
                .filter(node -> node.id().equals("draft"))
                .map(node -> node.name().uk())
                .findFirst()
                .orElseThrow();
    }

    private ProcessPicture picture() {
        return history.picture(report).orElseThrow();
    }

    private static Set<String> passed(ProcessPicture picture) {
        return picture.flows().stream().filter(Flow::passed).map(Flow::id).collect(Collectors.toSet());
    }

    private static void on(Instant moment) {
        ClockUtil.setCurrentTime(Date.from(moment));
    }

    private void start(long started) {
        workflow.start(
                started,
                new RouteParticipants(List.of(education, promotion), head, council),
                new DueDays(10, 3, 2, 21, null));
    }

    private void submitBoth() {
        workflow.inQueues(List.of(education, promotion))
                .forEach(task -> workflow.complete(task, Outcome.SUBMIT, List::of));
    }

    private void complete(TaskQueue queue, Outcome outcome, TaskQueue... redraft) {
        complete(report, queue, outcome, redraft);
    }

    private void complete(long of, TaskQueue queue, Outcome outcome, TaskQueue... redraft) {
        WorkItem task = workflow.ofReport(of).stream()
                .filter(item -> item.queue().equals(queue))
                .findFirst()
                .orElseThrow();
        workflow.complete(task, outcome, () -> List.of(redraft));
    }
}
