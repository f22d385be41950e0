package ua.zvit.check.values;

import ua.zvit.proofreading.Severity;

/**
 * A rule as a council sees it, in the caller's language.
 *
 * @param family the part of the id before the dot, such as {@code date}
 * @param usual the weight unless the council sets another one
 * @param severity the weight in force
 * @param enabled false when the council has switched it off
 * @param faulty text that the rule finds fault with; null for rules about figures
 * @param right text like it that is right; null where there is none
 */
public record RuleDetails(
        String id,
        String family,
        String title,
        String explanation,
        Severity usual,
        Severity severity,
        boolean enabled,
        String faulty,
        String right) {}
