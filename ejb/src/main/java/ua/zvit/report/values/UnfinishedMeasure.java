package ua.zvit.report.values;

import ua.zvit.shared.Money;

/**
 * A measure that last year's report does not tell as carried out by its plan.
 *
 * @param actual what was spent; null while nobody has told
 * @param reason why; null where the report tells none, or the caller may not read it
 */
public record UnfinishedMeasure(String number, String title, Money planned, Money actual, String reason) {}
