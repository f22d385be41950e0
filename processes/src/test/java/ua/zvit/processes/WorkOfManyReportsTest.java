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
import ua.zvit.approval.values.DueDays;
import ua.zvit.approval.values.Outcome;
import ua.zvit.approval.values.RouteParticipants;
import ua.zvit.approval.values.TaskQueue;
import ua.zvit.approval.values.WorkItem;
import ua.zvit.shared.ZvitException;

/** Many reports in one queue, many hands on one report. */
@ExtendWith(EngineExtension.class)
class WorkOfManyReportsTest {
    private static final TaskQueue HEAD = TaskQueue.ofPosition(9_000);
    private static final TaskQueue COUNCIL = TaskQueue.ofCouncil(9_000);
    private static final int HANDS = 4;
    private static final String DONE = "done";

    private final TaskQueue queue = TaskQueue.ofDepartment(9_000 + TestEngine.newReport());

    @Test
    void readsAQueueInOneStatementHoweverManyTasksWaitThere(TestEngine engine) {
        CamundaApprovalWorkflow workflow = engine.workflow();
        IntStream.range(0, 12).forEach(ignored -> start(workflow, 10));

        assertThat(workflow.inQueues(List.of(queue))).hasSize(12);
        assertThat(engine.statementsOf(() -> workflow.inQueues(List.of(queue)))).isEqualTo(1);
    }

    @Test
    void putsTheMostUrgentTaskFirst(TestEngine engine) {
        CamundaApprovalWorkflow workflow = engine.workflow();
        List.of(30, 5, 14).forEach(days -> start(workflow, days));

        assertThat(workflow.inQueues(List.of(queue))).extracting(WorkItem::due).isSorted();
    }

    @Test
    void aStepThatWasOvertakenIsRefusedWholeAndCanBeRepeated(TestEngine engine) throws Exception {
        CamundaApprovalWorkflow workflow = engine.workflow();
        long report = TestEngine.newReport();
        List<TaskQueue> queues = LongStream.range(9_500, 9_500 + HANDS + 1)
                .mapToObj(TaskQueue::ofDepartment)
                .toList();
        workflow.start(report, new RouteParticipants(queues, HEAD, COUNCIL), new DueDays(10, 3, 2, 21, null));
        List<WorkItem> drafts = workflow.ofReport(report);

        long done = allAtOnce(workflow, drafts.subList(0, HANDS)).stream()
                .filter(DONE::equals)
                .count();

        assertThat(workflow.ofReport(report)).hasSize(drafts.size() - (int) done);
        workflow.ofReport(report)
                .forEach(left -> assertThat(outcomeOf(workflow, left)).isEqualTo(DONE));
        assertThat(workflow.ofReport(report)).extracting(WorkItem::queue).containsExactly(HEAD);
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
            workflow.complete(task, Outcome.SUBMIT, List::of);
            return DONE;
        } catch (ZvitException refusal) {
            return refusal.code();
        }
    }

    private void start(CamundaApprovalWorkflow workflow, int draftDays) {
        workflow.start(
                TestEngine.newReport(),
                new RouteParticipants(List.of(queue), HEAD, COUNCIL),
                new DueDays(draftDays, 3, 2, 21, null));
    }
}
