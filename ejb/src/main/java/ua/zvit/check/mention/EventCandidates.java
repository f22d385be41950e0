package ua.zvit.check.mention;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * Finds the pairs of events worth comparing: those that share two rare words or one name. Words that stand in more than
 * {@value #MOST_EVENTS} events are left out, so the work grows with the text, not with its square.
 */
final class EventCandidates {

    private static final int MOST_EVENTS = 24;
    private static final int FEWEST_SHARED = 2;

    /** Positions in the list of events, the earlier first. */
    record Pair(int first, int second) {}

    private final List<EventMention> events;
    private final EventWeights weights;

    EventCandidates(List<EventMention> events, EventWeights weights) {
        this.events = events;
        this.weights = weights;
    }

    List<Pair> pairs() {
        Map<Pair, Integer> shared = new LinkedHashMap<>();
        count(EventMention::words, 1, shared);
        count(EventMention::names, FEWEST_SHARED, shared);
        return shared.entrySet().stream()
                .filter(entry -> entry.getValue() >= FEWEST_SHARED)
                .map(Map.Entry::getKey)
                .toList();
    }

    private void count(Function<EventMention, Collection<String>> stemsOf, int worth, Map<Pair, Integer> shared) {
        for (List<Integer> holders : holders(stemsOf).values()) {
            for (int i = 0; i < holders.size(); i++) {
                for (int j = i + 1; j < holders.size(); j++) {
                    shared.merge(new Pair(holders.get(i), holders.get(j)), worth, Integer::sum);
                }
            }
        }
    }

    private Map<String, List<Integer>> holders(Function<EventMention, Collection<String>> stemsOf) {
        Map<String, List<Integer>> holders = new HashMap<>();
        for (int i = 0; i < events.size(); i++) {
            for (String stem : Set.copyOf(stemsOf.apply(events.get(i)))) {
                if (!Vocabulary.isCommon(stem) && weights.frequency(stem) <= MOST_EVENTS) {
                    holders.computeIfAbsent(stem, key -> new ArrayList<>()).add(i);
                }
            }
        }
        return holders;
    }
}
