package ua.zvit.processes;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import ua.zvit.approval.DueDays;
import ua.zvit.approval.RouteParticipants;
import ua.zvit.approval.TaskKind;
import ua.zvit.approval.TaskQueue;

/** The names that {@code annual-report.bpmn} and this code share. What is renamed there is renamed here. */
final class AnnualReport {
    static final String RESOURCE = "annual-report.bpmn";
    static final String PROCESS = "annual-report";

    /** Long. */
    static final String REPORT_ID = "reportId";
    /** List of queue keys: who writes in this round. */
    static final String QUEUES = "desks";
    /** Queue key, one for each drafting task. */
    static final String QUEUE = "desk";

    static final String HEAD_QUEUE = "headDesk";
    static final String COUNCIL_QUEUE = "councilDesk";
    /** Name of the {@link ua.zvit.approval.Outcome} with which the last review or session ended. */
    static final String OUTCOME = "outcome";

    private static final String BUSINESS_KEY = "report:";
    private static final String DRAFT = "draft";

    private static final Map<String, TaskKind> KINDS = Map.of(
            DRAFT,
            TaskKind.DRAFT,
            "review",
            TaskKind.REVIEW,
            "signHead",
            TaskKind.SIGN,
            "adopt",
            TaskKind.ADOPT,
            "signSecretary",
            TaskKind.SIGN);
    /** The variable that holds the queue in which a task waits, by the task's name. */
    private static final Map<String, String> QUEUE_VARIABLES = Map.of(
            DRAFT,
            QUEUE,
            "review",
            HEAD_QUEUE,
            "signHead",
            HEAD_QUEUE,
            "adopt",
            COUNCIL_QUEUE,
            "signSecretary",
            COUNCIL_QUEUE);

    private AnnualReport() {}

    static String businessKey(long reportId) {
        return BUSINESS_KEY + reportId;
    }

    static TaskKind kind(String taskDefinitionKey) {
        return KINDS.get(taskDefinitionKey);
    }

    static boolean hasQueueOfItsOwn(String taskDefinitionKey) {
        return DRAFT.equals(taskDefinitionKey);
    }

    static String queueVariable(String taskDefinitionKey) {
        return QUEUE_VARIABLES.get(taskDefinitionKey);
    }

    static Map<String, Object> variables(long reportId, RouteParticipants participants, DueDays days) {
        return Map.of(
                REPORT_ID,
                reportId,
                QUEUES,
                keys(participants.drafters()),
                HEAD_QUEUE,
                participants.head().key(),
                COUNCIL_QUEUE,
                participants.council().key(),
                "draftDays",
                days.draft(),
                "reviewDays",
                days.review(),
                "signDays",
                days.sign(),
                "councilDays",
                days.council());
    }

    /** @return a list of the kind that the engine can store */
    static List<String> keys(List<TaskQueue> queues) {
        return queues.stream().map(TaskQueue::key).collect(Collectors.toCollection(ArrayList::new));
    }
}
