package ua.zvit.proofreading.rule;

import ua.zvit.proofreading.Severity;

/**
 * One fault that the check knows. A rule is stateless, linear in the text, explains itself in the message bundle
 * ({@code <id>.title}, {@code <id>.explain}) and reports through {@link Findings}. The rules that ship are listed in
 * {@code BuiltInRules}.
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
