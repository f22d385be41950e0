package ua.zvit.proofreading.rule.event;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import ua.zvit.proofreading.Place;
import ua.zvit.proofreading.Severity;
import ua.zvit.proofreading.event.EventMention;
import ua.zvit.proofreading.event.EventPair;
import ua.zvit.proofreading.event.EventPair.Relation;
import ua.zvit.proofreading.rule.Findings;
import ua.zvit.proofreading.rule.ReportText;
import ua.zvit.proofreading.rule.Rule;
import ua.zvit.proofreading.text.Span;

/** A day of an event told as an event of its own beside the whole: it reads as two events and is counted twice. */
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
