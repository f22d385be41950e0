package ua.zvit.programme.values;

import java.time.LocalDate;
import java.util.Map;
import ua.zvit.shared.DocumentNumber;

/**
 * What stands behind the plan of a programme's year: the council's decisions.
 *
 * @param decisionNumber number of the decision that adopted the programme; null where none is registered
 * @param decisionDate its date; may be null
 * @param plans how the plans in force came about, by number of the measure; measures of which nothing is known are left out
 */
public record ProgrammeBackground(String decisionNumber, LocalDate decisionDate, Map<String, PlanHistory> plans) {

    public ProgrammeBackground {
        decisionNumber = DocumentNumber.plain(decisionNumber);
        plans = Map.copyOf(plans);
    }

    public PlanHistory plan(String measure) {
        return plans.getOrDefault(measure, PlanHistory.UNKNOWN);
    }
}
