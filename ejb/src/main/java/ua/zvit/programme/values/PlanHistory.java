package ua.zvit.programme.values;

import java.util.List;
import ua.zvit.shared.Money;

/**
 * How the plan in force of a measure came about in one year. It is told by who registers it, not worked out: whether the
 * figures add up is for the consistency check to say.
 *
 * @param adopted the plan as first adopted, UAH; null where only the plan in force is known
 * @param changes by later decisions, the earliest first; none where there is no adopted plan
 */
public record PlanHistory(Money adopted, List<PlanChange> changes) {
    /** Nothing is known but the plan in force. */
    public static final PlanHistory UNKNOWN = new PlanHistory(null, List.of());

    public PlanHistory {
        changes = List.copyOf(changes);
    }

    public boolean isKnown() {
        return adopted != null;
    }

    public boolean isAmended() {
        return !changes.isEmpty();
    }
}
