package ua.zvit.approval.values.circuit;

import java.util.List;

/**
 * The stages of visas of a report that is under way, as they could be laid.
 *
 * @param begun how many stages from the first have begun and stay as they are
 * @param stages all of them, in order
 * @param version of the report, that a change has to name
 */
public record ReportPlan(int begun, List<CircuitStage> stages, int version) {
    public ReportPlan {
        stages = List.copyOf(stages);
    }
}
