package ua.zvit.web.approval.circuit;

import java.util.List;
import ua.zvit.approval.values.circuit.StagesChange;

/**
 * Other stages of visas for a report that is under way.
 *
 * @param after number of the last stage that stays, from 1; 0 for none
 * @param stages those that follow it
 * @param reason why; needed
 */
public record StagesChangeJson(int after, List<CircuitJson.StageJson> stages, String reason) {
    StagesChange change() {
        return new StagesChange(after, CircuitJson.stages(stages), reason);
    }
}
