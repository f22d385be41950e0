package ua.zvit.check.rule;

import ua.zvit.check.Severity;
import ua.zvit.check.text.ReportText;

/**
 * One fault that the check knows. A rule is stateless, linear in the text, explains itself in the message bundle
 * ({@code <id>.title}, {@code <id>.explain}) and reports through {@link Findings}. Implementations are found by CDI and
 * listed in {@link ua.zvit.check.BuiltInRules} for use without a container.
 */
public interface Rule {

    /** Family and name, such as {@code date.order}; stable, because settings and dismissals refer to it. */
    String id();

    /** The weight unless a council sets another one. */
    Severity severity();

    void check(ReportText report, Findings findings);

    /** Whether it tells of what happened to the others, and so comes after them. */
    default boolean speaksLast() {
        return false;
    }
}
