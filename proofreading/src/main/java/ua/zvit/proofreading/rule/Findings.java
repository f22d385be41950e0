package ua.zvit.proofreading.rule;

import java.util.ArrayList;
import java.util.List;
import ua.zvit.proofreading.CheckSettings;
import ua.zvit.proofreading.Finding;
import ua.zvit.proofreading.Message;
import ua.zvit.proofreading.Place;
import ua.zvit.proofreading.Severity;

/**
 * Collects what one rule finds, under the council's weights. Bounded: a text that makes a rule report without end is cut
 * off after {@value #MOST} findings.
 */
public final class Findings {

    private static final int MOST = 500;

    private final Rule rule;
    private final Severity severity;
    private final List<Finding> found = new ArrayList<>();

    public Findings(Rule rule, CheckSettings settings) {
        this.rule = rule;
        this.severity = settings.severities().getOrDefault(rule.id(), rule.severity());
    }

    /** Reports a fault with the rule's own message, {@code <id>.message}. */
    public void report(Place place, Object... arguments) {
        report(List.of(place), arguments);
    }

    public void report(List<Place> places, Object... arguments) {
        reportAs("message", places, arguments);
    }

    /** Reports a fault with one of several messages of the rule, {@code <id>.<variant>}. */
    public void reportAs(String variant, List<Place> places, Object... arguments) {
        if (found.size() < MOST) {
            found.add(new Finding(rule.id(), severity, places, Message.of(rule.id() + "." + variant, arguments)));
        }
    }

    public boolean isFull() {
        return found.size() >= MOST;
    }

    public List<Finding> all() {
        return List.copyOf(found);
    }
}
