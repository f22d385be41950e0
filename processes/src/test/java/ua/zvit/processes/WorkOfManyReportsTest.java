package ua.zvit.processes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import ua.zvit.approval.Circuit;
import ua.zvit.approval.Desk;
import ua.zvit.approval.Outcome;
import ua.zvit.approval.WorkItem;
import ua.zvit.shared.ZvitException;

/** Many reports on one desk, many hands on one report. */
@ExtendWith(EngineExtension.class)
class WorkOfManyReportsTest {
    private static final Desk HEAD = Desk.ofPosition(9_000);
    private static final Desk COUNCIL = Desk.ofCouncil(9_000);
    private static final int HANDS = 4;
    private static final String DONE = "done";

    private final Desk desk = Desk.ofDepartment(9_000 + TestEngine.newReport());

    @Test
    void readsADeskInTwoStatementsHoweverManyTasksLieThere(TestEngine engine) {
        CamundaApprovalWorkflow workflow = engine.workflow();
        IntStream.range(0, 12).forEach(ignored -> workflow.start(TestEngine.newReport(), circuit(10)));

        assertThat(workflow.onDesks(List.of(desk))).hasSize(12);
        assertThat(engine.statementsOf(() -> workflow.onDesks(List.of(desk)))).isEqualTo(2);
    }

    @Test
    void putsTheMostUrgentTaskFirst(TestEngine engine) {
        CamundaApprovalWorkflow workflow = engine.workflow();
        List.of(30, 5, 14).forEach(days -> workflow.start(TestEngine.newReport(), circuit(days)));

        assertThat(workflow.onDesks(List.of(desk))).extracting(WorkItem::due).isSorted();
    }

    @Test
    void aStepThatWasOvertakenIsRefusedWholeAndCanBeRepeated(TestEngine engine) throws Exception {
        CamundaApprovalWorkflow workflow = engine.workflow();
        long report = TestEngine.newReport();
        List<Desk> desks = LongStream.range(9_500, 9_500 + HANDS + 1)
                .mapToObj(Desk::ofDepartment)
                .toList();
        workflow.start(report, new Circuit(desks, HEAD, COUNCIL, 10, 3, 2, 21));
        List<WorkItem> drafts = workflow.ofReport(report);

        long done = allAtOnce(workflow, drafts.subList(0, HANDS)).stream()
                .filter(DONE::equals)
                .count();

        assertThat(workflow.ofReport(report)).hasSize(drafts.size() - (int) done);
        workflow.ofReport(report)
                .forEach(left -> assertThat(outcomeOf(workflow, left)).isEqualTo(DONE));
        assertThat(workflow.ofReport(report)).extracting(WorkItem::desk).containsExactly(HEAD);
    }

    private static List<String> allAtOnce(CamundaApprovalWorkflow workflow, List<WorkItem> tasks) throws Exception {
        CyclicBarrier start = new CyclicBarrier(tasks.size());
        ExecutorService hands = Executors.newFixedThreadPool(tasks.size());
        try {
            List<String> outcomes = new ArrayList<>();
            for (Future<String> result : hands.invokeAll(tasks.stream()
                    .map(task -> together(start, () -> outcomeOf(workflow, task)))
                    .toList())) {
                outcomes.add(result.get());
            }
            assertThat(outcomes).isSubsetOf(DONE, "TASK-DONE").contains(DONE);
            return outcomes;
        } finally {
            hands.shutdownNow();
        }
    }

    private static Callable<String> together(CyclicBarrier start, Callable<String> work) {
        return () -> {
            start.await(10, TimeUnit.SECONDS);
            return work.call();
        };
    }

    private static String outcomeOf(CamundaApprovalWorkflow workflow, WorkItem task) {
        try {
            workflow.complete(task.id(), Outcome.SUBMIT, List.of());
            return DONE;
        } catch (ZvitException refusal) {
            return refusal.code();
        }
    }

    private Circuit circuit(int draftDays) {
        return new Circuit(List.of(desk), HEAD, COUNCIL, draftDays, 3, 2, 21);
    }
}
