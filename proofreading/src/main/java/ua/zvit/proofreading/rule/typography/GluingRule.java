package ua.zvit.proofreading.rule.typography;

import ua.zvit.proofreading.Severity;
import ua.zvit.proofreading.rule.PatternRule;

/** What belongs on one line is kept there by a space that no line breaks at; in messages one sees where it stands. */
abstract class GluingRule extends PatternRule {
    @Override
    public String id() {
        return "typography.nbsp";
    }

    @Override
    public Severity severity() {
        return Severity.HINTS;
    }

    @Override
    protected String shown(String snippet) {
        return snippet.replace('\u00a0', '⍽');
    }
}
