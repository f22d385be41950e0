package ua.zvit.approval.values.circuit;

import java.util.List;
import ua.zvit.report.values.stage.Silence;
import ua.zvit.report.values.stage.StageRule;

/**
 * A stage of visas as a council lays it, before any report.
 *
 * @param title as people call it: «Погодження фінансового управління»
 * @param holders who give visas in it, side by side
 * @param rule by how many of them it is passed
 * @param needed visas that {@link StageRule#SOME} asks for; of no account for the other rules
 * @param days that each of them has
 * @param backToStages whether it may send the report to an earlier stage instead of to departments
 * @param commentAsked whether a visa is given with words
 * @param silence what it means that somebody says nothing; null where it means nothing
 * @param afterHead whether it comes after the head, before the council: a conclusion by minutes, as of a standing
 *     commission
 */
public record CircuitStage(
        String title,
        List<StageHolder> holders,
        StageRule rule,
        int needed,
        int days,
        boolean backToStages,
        boolean commentAsked,
        Silence silence,
        boolean afterHead) {
    public CircuitStage {
        title = title == null ? "" : title.strip();
        holders = holders == null ? List.of() : List.copyOf(holders);
        needed = rule == StageRule.SOME ? needed : 0;
    }

    /** @return the same stage with other holders */
    public CircuitStage heldBy(List<StageHolder> others) {
        return new CircuitStage(title, others, rule, needed, days, backToStages, commentAsked, silence, afterHead);
    }
}
