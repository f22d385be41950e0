package ua.zvit.web.check;

import ua.zvit.check.values.RuleDetails;

/**
 * A rule of the check, in the caller's language.
 *
 * @param usual the weight unless the council sets another one
 * @param severity the weight in force
 * @param faulty an example of the fault; null for rules about figures
 * @param right one like it that is right; may be null
 */
public record RuleJson(
        String id,
        String title,
        String explanation,
        String usual,
        String severity,
        boolean enabled,
        String faulty,
        String right) {

    static RuleJson of(RuleDetails rule) {
        return new RuleJson(
                rule.id(),
                rule.title(),
                rule.explanation(),
                rule.usual().code(),
                rule.severity().code(),
                rule.enabled(),
                rule.faulty(),
                rule.right());
    }
}
