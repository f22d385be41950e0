package ua.zvit.approval.values.circuit;

import java.util.List;

/**
 * The stages of visas that reports are started with.
 *
 * @param twice whether one person may give several visas in a stage, in several capacities
 * @param headsFirst whether a department's part goes to the department's own head before it counts as submitted
 * @param stages in order; none where reports go from the departments straight to the head
 */
public record CircuitPlan(boolean twice, boolean headsFirst, List<CircuitStage> stages) {
    public static final CircuitPlan NONE = new CircuitPlan(false, false, List.of());

    public CircuitPlan {
        stages = stages == null ? List.of() : List.copyOf(stages);
    }
}
