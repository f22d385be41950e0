package ua.zvit.check.rule.event;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import ua.zvit.check.Place;
import ua.zvit.check.Severity;
import ua.zvit.check.mention.EventMention;
import ua.zvit.check.mention.EventPair;
import ua.zvit.check.mention.EventPair.Relation;
import ua.zvit.check.rule.Findings;
import ua.zvit.check.rule.Rule;
import ua.zvit.check.text.ReportText;
import ua.zvit.check.text.Span;

/** A day of an event told as an event of its own beside the whole: it reads as two events and is counted twice. */
@ApplicationScoped
public class NestedEventRule implements Rule {

    @Override
    public String id() {
        return "event.nested";
    }

    @Override
    public Severity severity() {
        return Severity.WARNS;
    }

    @Override
    public void check(ReportText report, Findings findings) {
        Map<Place, EventPair> byInner = new LinkedHashMap<>();
        for (EventPair pair : report.eventPairs()) {
            if (pair.relation() == Relation.NESTED) {
                byInner.merge(EventClusters.place(pair.first()), pair, NestedEventRule::likelier);
            }
        }
        byInner.forEach((inner, pair) -> findings.report(
                List.of(inner, EventClusters.place(pair.second())),
                dates(pair.first()),
                pair.second().measure(),
                dates(pair.second()),
                String.join(", ", pair.shared())));
    }

    private static EventPair likelier(EventPair one, EventPair other) {
        return one.likeness() >= other.likeness() ? one : other;
    }

    private static String dates(EventMention event) {
        Span span = event.date().span();
        return span.of(event.source().text());
    }
}
