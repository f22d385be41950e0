package ua.zvit.proofreading.rule;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ua.zvit.proofreading.reading.FieldText;

/** A rule that one bounded pattern finds and that may know a replacement; matches inside web addresses are left alone. */
public abstract class PatternRule implements FieldRule {

    /** Bounded: no quantifier may run over more than a few characters of any text. */
    protected abstract Pattern pattern();

    /** What to put instead, or empty when the match is no fault after all. */
    protected abstract Optional<String> replacement(FieldText field, Matcher match);

    @Override
    public void check(FieldText field, Findings findings) {
        Matcher matcher = pattern().matcher(field.text());
        while (!findings.isFull() && matcher.find()) {
            if (!field.isInLink(matcher.start())) {
                replacement(field, matcher).ifPresent(fix -> report(field, matcher, fix, findings));
            }
        }
    }

    /** Reports the match; a rule whose matches tell nothing alone widens them. */
    protected void report(FieldText field, Matcher match, String fix, Findings findings) {
        findings.report(field.place(match.start(), match.end(), fix), shown(match.group()), shown(fix));
    }

    /** How a snippet stands in a message. */
    protected String shown(String snippet) {
        return snippet;
    }
}
