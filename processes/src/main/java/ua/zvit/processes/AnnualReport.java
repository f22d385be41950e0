package ua.zvit.processes;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.variable.Variables;
import ua.zvit.approval.values.ApprovalStage;
import ua.zvit.approval.values.DueDays;
import ua.zvit.approval.values.RouteParticipants;
import ua.zvit.approval.values.TaskQueue;

/**
 * The names that {@code annual-report.bpmn} and this code share. What is renamed there is renamed here; the names of
 * variables stay, for processes under way have stored them.
 */
final class AnnualReport {
    static final String RESOURCE = "annual-report.bpmn";
    static final String PROCESS = "annual-report";

    /** Long. */
    static final String REPORT_ID = "reportId";
    /** List of queue keys: who writes in this round. Needed while the round begins, and not stored since. */
    static final String QUEUES = "desks";
    /** Queue key, one for each drafting task. */
    static final String QUEUE = "desk";

    /** Queue key, one for each task of a stage of visas. */
    static final String VISA_QUEUE = "visaDesk";
    /** Name of the {@link ua.zvit.report.values.stage.StageEnd} to which a visa brings its stage; not stored. */
    static final String STAGE_END = "stageEnd";

    static final String HEAD_QUEUE = "headDesk";
    static final String COUNCIL_QUEUE = "councilDesk";
    /** Name of the {@link ua.zvit.approval.values.Outcome} with which a review or session ends; not stored. */
    static final String OUTCOME = "outcome";

    /** Day of the session from which the due dates are counted backwards, as ISO text; empty for none. */
    static final String SESSION = "session";

    /** Why an instance ended before its end. */
    static final String WITHDRAWN = "withdrawn";

    private static final String BUSINESS_KEY = "report:";

    private AnnualReport() {}

    static String businessKey(long reportId) {
        return BUSINESS_KEY + reportId;
    }

    static long reportId(String businessKey) {
        return Long.parseLong(businessKey.substring(BUSINESS_KEY.length()));
    }

    /**
     * A task for people in the process, with all that hangs on it.
     *
     * @param id its id in the file
     * @param queueVariable variable that holds the key of the queue in which it waits
     * @param ownQueue true where each of several such tasks has a variable to itself; else it is one for the process
     */
    record UserTask(String id, String queueVariable, boolean ownQueue) {}

    static UserTask task(ApprovalStage stage) {
        return switch (stage) {
            case DRAFTING, CLEARING -> new UserTask("draft", QUEUE, true);
            case VISA -> new UserTask("visa", VISA_QUEUE, true);
            case REVIEW -> new UserTask("review", HEAD_QUEUE, false);
            case HEAD_SIGNATURE -> new UserTask("signHead", HEAD_QUEUE, false);
            case CONCLUSION -> new UserTask("conclusion", VISA_QUEUE, true);
            case COUNCIL -> new UserTask("adopt", COUNCIL_QUEUE, false);
            case SECRETARY_SIGNATURE -> new UserTask("signSecretary", COUNCIL_QUEUE, false);
        };
    }

    /**
     * @param taskId id of a task for people in the file
     * @return its stage; the first of those that share it
     */
    static ApprovalStage stage(String taskId) {
        return Arrays.stream(ApprovalStage.values())
                .filter(stage -> task(stage).id().equals(taskId))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no stage has the task " + taskId));
    }

    /** @return where the report waits: a drafting task in the queue of a department's head is the head's to decide */
    static ApprovalStage stage(String taskId, TaskQueue queue) {
        ApprovalStage stage = stage(taskId);
        return stage == ApprovalStage.DRAFTING && queue.headOf().isPresent() ? ApprovalStage.CLEARING : stage;
    }

    static Map<String, Object> variables(long reportId, RouteParticipants participants, DueDays days) {
        return Map.of(
                REPORT_ID,
                reportId,
                QUEUES,
                Variables.objectValue(keys(participants.drafters()), true).create(),
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
                days.council(),
                SESSION,
                days.session() == null ? "" : days.session().toString());
    }

    /** @return the days of each stage as the process has stored them */
    static DueDays days(VariableScope process) {
        String session = (String) process.getVariable(SESSION);
        return new DueDays(
                (Integer) process.getVariable("draftDays"),
                (Integer) process.getVariable("reviewDays"),
                (Integer) process.getVariable("signDays"),
                (Integer) process.getVariable("councilDays"),
                session.isEmpty() ? null : LocalDate.parse(session));
    }

    /** @return a list of the kind that the engine can store */
    static List<String> keys(List<TaskQueue> queues) {
        return queues.stream().map(TaskQueue::key).collect(Collectors.toCollection(ArrayList::new));
    }
}
