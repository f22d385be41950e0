package ua.zvit.proofreading;

import java.math.BigDecimal;
import java.util.List;

/**
 * A line of a measure's money and the parts of it that are told apart («у тому числі»), in the report's unit.
 *
 * @param plan null where none is given, or where words tell it
 * @param actual null while it is not known
 */
public record CheckedFunding(BigDecimal plan, BigDecimal actual, List<CheckedSums> parts) {
    public CheckedFunding {
        parts = List.copyOf(parts);
    }
}
