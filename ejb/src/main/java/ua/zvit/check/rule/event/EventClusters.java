package ua.zvit.check.rule.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import ua.zvit.check.Place;
import ua.zvit.check.mention.EventMention;
import ua.zvit.check.mention.EventPair;
import ua.zvit.check.mention.EventPair.Relation;
import ua.zvit.check.text.ReportText;

/** Joins pairs of one relation into groups, so that an event told three times is one finding with three places. */
final class EventClusters {

    /** One event as told in several places, in reading order, with the words that gave it away. */
    record Cluster(List<EventMention> events, List<String> shared) {

        List<Place> places() {
            return events.stream().map(EventClusters::place).toList();
        }

        String measures() {
            return events.stream().map(EventMention::measure).distinct().collect(Collectors.joining(", "));
        }

        String sharedWords() {
            return shared.stream().distinct().limit(5).collect(Collectors.joining(", "));
        }

        /** The measure that tells most about it: where to keep it. */
        String home() {
            return events.stream()
                    .max(Comparator.comparingInt(
                            event -> event.span().end() - event.span().start()))
                    .map(EventMention::measure)
                    .orElse("");
        }

        boolean isInOneMeasure() {
            return events.stream().map(EventMention::measure).distinct().count() == 1;
        }
    }

    private EventClusters() {}

    static List<Cluster> of(ReportText report, Relation relation) {
        Map<EventMention, Set<EventMention>> groups = new IdentityHashMap<>();
        List<EventPair> pairs = report.eventPairs().stream()
                .filter(pair -> pair.relation() == relation)
                .toList();
        for (EventPair pair : pairs) {
            Set<EventMention> joined = new LinkedHashSet<>(groups.getOrDefault(pair.first(), Set.of(pair.first())));
            joined.addAll(groups.getOrDefault(pair.second(), Set.of(pair.second())));
            joined.forEach(event -> groups.put(event, joined));
        }
        List<Cluster> clusters = new ArrayList<>();
        Set<EventMention> done = new LinkedHashSet<>();
        for (EventMention event : report.events()) {
            if (groups.containsKey(event) && !done.contains(event)) {
                done.addAll(groups.get(event));
                clusters.add(cluster(report, groups.get(event), pairs));
            }
        }
        return clusters;
    }

    private static Cluster cluster(ReportText report, Set<EventMention> events, List<EventPair> pairs) {
        List<EventMention> ordered =
                report.events().stream().filter(events::contains).toList();
        List<String> shared = pairs.stream()
                .filter(pair -> events.contains(pair.first()))
                .flatMap(pair -> pair.shared().stream())
                .toList();
        return new Cluster(ordered, shared);
    }

    static Place place(EventMention event) {
        return event.source().place(event.head());
    }
}
