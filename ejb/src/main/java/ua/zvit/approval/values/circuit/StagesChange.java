package ua.zvit.approval.values.circuit;

import java.util.List;

/**
 * Other stages of visas for a report that is under way.
 *
 * @param after number of the last stage that stays, from 1; 0 for none
 * @param later the stages that follow it, in order; may be empty
 * @param reason why, for those concerned and the report's history
 */
public record StagesChange(int after, List<CircuitStage> later, String reason) {
    public StagesChange {
        later = later == null ? List.of() : List.copyOf(later);
        reason = reason == null ? "" : reason.strip();
    }
}
