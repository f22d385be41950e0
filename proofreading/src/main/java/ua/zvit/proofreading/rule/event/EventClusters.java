package ua.zvit.proofreading.rule.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import ua.zvit.proofreading.Place;
import ua.zvit.proofreading.event.EventMention;
import ua.zvit.proofreading.event.EventPair;
import ua.zvit.proofreading.event.EventPair.Relation;
import ua.zvit.proofreading.rule.ReportText;

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
        List<EventPair> pairs = report.eventPairs().stream()
                .filter(pair -> pair.relation() == relation && !pair.isSettled())
                .toList();
        Map<EventMention, EventMention> parents = new IdentityHashMap<>();
        for (EventPair pair : pairs) {
            parents.put(root(parents, pair.first()), root(parents, pair.second()));
        }
        Map<EventMention, Set<String>> shared = new IdentityHashMap<>();
        for (EventPair pair : pairs) {
            shared.computeIfAbsent(root(parents, pair.first()), root -> new LinkedHashSet<>())
                    .addAll(pair.shared());
        }
        return clusters(report, parents, shared);
    }

    /** Events stand in reading order, so their groups come in the order of their first tellings. */
    private static List<Cluster> clusters(
            ReportText report, Map<EventMention, EventMention> parents, Map<EventMention, Set<String>> shared) {
        Map<EventMention, Cluster> byRoot = new IdentityHashMap<>();
        List<Cluster> clusters = new ArrayList<>();
        for (EventMention event : report.events()) {
            if (parents.containsKey(event)) {
                EventMention root = root(parents, event);
                Cluster cluster = byRoot.get(root);
                if (cluster == null) {
                    cluster = new Cluster(new ArrayList<>(), List.copyOf(shared.get(root)));
                    byRoot.put(root, cluster);
                    clusters.add(cluster);
                }
                cluster.events().add(event);
            }
        }
        return clusters;
    }

    /** Who stands for an event's group; shortens the way there for the next question. */
    private static EventMention root(Map<EventMention, EventMention> parents, EventMention event) {
        EventMention root = event;
        EventMention parent = parents.computeIfAbsent(root, one -> one);
        while (parent != root) {
            parents.put(root, parents.get(parent));
            root = parent;
            parent = parents.get(root);
        }
        return root;
    }

    static Place place(EventMention event) {
        return event.source().place(event.head());
    }
}
