package ua.zvit.web.approval.circuit;

import java.util.List;
import ua.zvit.approval.values.circuit.ReportPlan;

/**
 * The stages of visas of a report that is under way.
 *
 * @param begun how many stages from the first have begun and stay as they are
 * @param stages all of them, in order
 */
public record ReportCircuitJson(int begun, List<CircuitJson.StageJson> stages) {
    static ReportCircuitJson of(ReportPlan plan) {
        return new ReportCircuitJson(
                plan.begun(),
                plan.stages().stream().map(CircuitJson.StageJson::of).toList());
    }
}
