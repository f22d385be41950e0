package ua.zvit.report.values.stage;

import java.util.List;

/**
 * The stage that is open.
 *
 * @param number of the stage, from 1
 * @param desks keys of the desks that have still to decide
 */
public record StageAsked(int number, VisaStage stage, List<String> desks) {
    public StageAsked {
        desks = List.copyOf(desks);
    }
}
