package ua.zvit.processes;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import ua.zvit.approval.Circuit;
import ua.zvit.approval.Desk;
import ua.zvit.approval.TaskKind;

/** The names that {@code annual-report.bpmn} and this code share. What is renamed there is renamed here. */
final class AnnualReport {
    static final String RESOURCE = "annual-report.bpmn";
    static final String PROCESS = "annual-report";

    /** Long. */
    static final String REPORT_ID = "reportId";
    /** List of desk keys: who writes in this round. */
    static final String DESKS = "desks";
    /** Desk key, one for each drafting task. */
    static final String DESK = "desk";

    static final String HEAD_DESK = "headDesk";
    static final String COUNCIL_DESK = "councilDesk";
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
    /** The variable that holds the desk on which a task lies, by the task's name. */
    private static final Map<String, String> DESK_VARIABLES = Map.of(
            DRAFT,
            DESK,
            "review",
            HEAD_DESK,
            "signHead",
            HEAD_DESK,
            "adopt",
            COUNCIL_DESK,
            "signSecretary",
            COUNCIL_DESK);

    private AnnualReport() {}

    static String businessKey(long reportId) {
        return BUSINESS_KEY + reportId;
    }

    static TaskKind kind(String taskDefinitionKey) {
        return KINDS.get(taskDefinitionKey);
    }

    static boolean hasDeskOfItsOwn(String taskDefinitionKey) {
        return DRAFT.equals(taskDefinitionKey);
    }

    static String deskVariable(String taskDefinitionKey) {
        return DESK_VARIABLES.get(taskDefinitionKey);
    }

    static Map<String, Object> variables(long reportId, Circuit circuit) {
        return Map.of(
                REPORT_ID,
                reportId,
                DESKS,
                keys(circuit.drafters()),
                HEAD_DESK,
                circuit.head().key(),
                COUNCIL_DESK,
                circuit.council().key(),
                "draftDays",
                circuit.draftDays(),
                "reviewDays",
                circuit.reviewDays(),
                "signDays",
                circuit.signDays(),
                "councilDays",
                circuit.councilDays());
    }

    /** @return a list of the kind that the engine can store */
    static List<String> keys(List<Desk> desks) {
        return desks.stream().map(Desk::key).collect(Collectors.toCollection(ArrayList::new));
    }
}
