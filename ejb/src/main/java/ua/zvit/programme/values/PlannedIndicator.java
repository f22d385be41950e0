package ua.zvit.programme.values;

import ua.zvit.shared.Quantity;

/**
 * What the programme wants to reach by a measure in a year.
 *
 * @param unit unit of measurement such as «осіб»
 * @param planned planned value; may be negative (a change against last year)
 */
public record PlannedIndicator(IndicatorKind kind, String name, String unit, Quantity planned) {}
