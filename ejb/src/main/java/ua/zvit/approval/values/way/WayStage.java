package ua.zvit.approval.values.way;

import java.util.List;
import ua.zvit.approval.values.circuit.HolderName;
import ua.zvit.report.values.stage.GivenVisa;
import ua.zvit.report.values.stage.StageRule;

/**
 * A stage of visas on the way of a report, in real names.
 *
 * @param number of the stage, from 1
 * @param needed visas that {@link StageRule#SOME} asks for; 0 for the other rules
 * @param afterHead whether it comes after the head, before the council
 * @param standing where the report stands to it
 * @param visas in force, given and refused, in order
 */
public record WayStage(
        int number,
        String title,
        List<HolderName> holders,
        StageRule rule,
        int needed,
        boolean afterHead,
        Standing standing,
        List<GivenVisa> visas) {

    /** Where a report stands to a stage. */
    public enum Standing {
        DONE,
        NOW,
        AHEAD
    }

    public WayStage {
        holders = List.copyOf(holders);
        visas = List.copyOf(visas);
    }
}
