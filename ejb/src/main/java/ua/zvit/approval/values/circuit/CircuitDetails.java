package ua.zvit.approval.values.circuit;

/**
 * A circuit as it is kept.
 *
 * @param programme title of the programme whose circuit it is; null for the council's
 * @param own false for a programme that has none of its own and goes by the council's
 * @param version that a change has to name; 0 where nothing is kept yet
 */
public record CircuitDetails(String programme, boolean own, CircuitPlan plan, int version) {}
