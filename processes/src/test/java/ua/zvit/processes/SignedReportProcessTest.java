package ua.zvit.processes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import ua.zvit.approval.values.DueDays;
import ua.zvit.approval.values.Outcome;
import ua.zvit.approval.values.RouteParticipants;
import ua.zvit.approval.values.TaskKind;
import ua.zvit.approval.values.TaskQueue;
import ua.zvit.approval.values.WorkItem;

/** The ways of a report whose council wants signatures, on the real engine and a real PostgreSQL. */
@ExtendWith(EngineExtension.class)
class SignedReportProcessTest {
    private final long report = TestEngine.newReport();
    private final TaskQueue department = TaskQueue.ofDepartment(report * 10 + 1);
    private final TaskQueue head = TaskQueue.ofPosition(report);
    private final TaskQueue council = TaskQueue.ofCouncil(report);

    private TestEngine engine;
    private CamundaApprovalWorkflow workflow;

    @BeforeEach
    void bringAReportToTheHead(TestEngine shared) {
        engine = shared;
        workflow = shared.workflow();
        engine.want(true, true);
        workflow.start(
                report, new RouteParticipants(List.of(department), head, council), new DueDays(10, 3, 2, 21, null));
        complete(department, Outcome.SUBMIT);
    }

    @AfterEach
    void wantNothing() {
        engine.want(false, false);
    }

    @Test
    void headSignsBeforeTheCouncilAndTheSecretaryAfterIt() {
        complete(head, Outcome.ACCEPT);
        assertThat(on(head).kind()).isEqualTo(TaskKind.SIGN);
        assertThat(on(head).due()).isEqualTo(afterTwoWorkingDays());
        complete(head, Outcome.SIGN);
        assertThat(on(council).kind()).isEqualTo(TaskKind.ADOPT);
        complete(council, Outcome.ADOPT);
        assertThat(on(council).kind()).isEqualTo(TaskKind.SIGN);
        complete(council, Outcome.SIGN);

        assertThat(workflow.ofReport(report)).isEmpty();
        assertThat(engine.steps(report))
                .containsExactly(
                        "issue for signature " + report, "issue " + report, "finish " + report, "seal " + report);
    }

    @Test
    void headReturnsToTheReviewInsteadOfSigning() {
        complete(head, Outcome.ACCEPT);
        complete(head, Outcome.RETURN);

        assertThat(on(head).kind()).isEqualTo(TaskKind.REVIEW);
        complete(head, Outcome.ACCEPT);
        assertThat(on(head).kind()).isEqualTo(TaskKind.SIGN);
        assertThat(engine.steps(report))
                .containsExactly("issue for signature " + report, "issue for signature " + report);
    }

    @Test
    void afterAReturnByTheCouncilTheHeadSignsAnew() {
        complete(head, Outcome.ACCEPT);
        complete(head, Outcome.SIGN);
        complete(council, Outcome.RETURN);

        assertThat(on(head).kind()).isEqualTo(TaskKind.REVIEW);
        complete(head, Outcome.ACCEPT);
        assertThat(on(head).kind()).isEqualTo(TaskKind.SIGN);
    }

    @Test
    void onlyTheSecretarySignsWhereTheCouncilWantsNothingElse() {
        engine.want(false, true);
        complete(head, Outcome.ACCEPT);
        assertThat(on(council).kind()).isEqualTo(TaskKind.ADOPT);
        complete(council, Outcome.ADOPT);
        assertThat(on(council).kind()).isEqualTo(TaskKind.SIGN);
        complete(council, Outcome.SIGN);

        assertThat(engine.steps(report)).containsExactly("issue " + report, "finish " + report, "seal " + report);
    }

    @Test
    void onlyTheHeadSignsWhereTheCouncilWantsNothingElse() {
        engine.want(true, false);
        complete(head, Outcome.ACCEPT);
        complete(head, Outcome.SIGN);
        complete(council, Outcome.ADOPT);

        assertThat(workflow.ofReport(report)).isEmpty();
        assertThat(engine.steps(report)).endsWith("finish " + report, "seal " + report);
    }

    @Test
    void followsWhatTheCouncilWantsWhenTheWayForks() {
        complete(head, Outcome.ACCEPT);
        complete(head, Outcome.SIGN);
        engine.want(true, false);
        complete(council, Outcome.ADOPT);

        assertThat(workflow.ofReport(report)).isEmpty();
    }

    @Test
    void aTaskOfSigningEndsWithNothingElse() {
        complete(head, Outcome.ACCEPT);
        WorkItem task = on(head);

        assertThatThrownBy(() -> workflow.complete(task, Outcome.ACCEPT, List::of))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(on(head)).isEqualTo(task);
    }

    private void complete(TaskQueue queue, Outcome outcome) {
        workflow.complete(on(queue), outcome, List::of);
    }

    private WorkItem on(TaskQueue queue) {
        List<WorkItem> items = workflow.inQueues(List.of(queue));
        assertThat(items).hasSize(1);
        return items.get(0);
    }

    /** Under the martial-law rule only weekends are off. */
    private static LocalDate afterTwoWorkingDays() {
        return LocalDate.now()
                .plusDays(1)
                .datesUntil(LocalDate.now().plusDays(9))
                .filter(day -> day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0)
                .skip(1)
                .findFirst()
                .orElseThrow();
    }
}
