package ua.zvit.proofreading.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;

/**
 * Finds the pairs of events worth comparing: those that share two rare words or one name and whose dates allow them to be
 * one. Words that stand in more than {@value #MOST_EVENTS} events are left out, so the work grows with the text, not with
 * its square.
 */
final class EventCandidates {

    private static final int MOST_EVENTS = 24;
    private static final int FEWEST_SHARED = 2;
    private static final int LONGEST_RANGE = 31;

    /** Positions in the list of events, the earlier first. */
    record Pair(int first, int second) {}

    private final List<EventMention> events;
    private final EventWeights weights;
    private final BiPredicate<EventMention, EventMention> possible;

    EventCandidates(List<EventMention> events, EventWeights weights, BiPredicate<EventMention, EventMention> possible) {
        this.events = events;
        this.weights = weights;
        this.possible = possible;
    }

    List<Pair> pairs() {
        Map<String, List<Integer>> holders = new HashMap<>();
        List<Pair> pairs = new ArrayList<>();
        int[] shared = new int[events.size()];
        for (int i = 0; i < events.size(); i++) {
            List<Integer> met = new ArrayList<>();
            for (Map.Entry<String, Integer> key : keys(events.get(i)).entrySet()) {
                List<Integer> earlier = holders.computeIfAbsent(key.getKey(), stem -> new ArrayList<>());
                if (earlier.size() > MOST_EVENTS) {
                    continue;
                }
                for (int other : earlier) {
                    if (shared[other] == 0) {
                        met.add(other);
                    }
                    shared[other] += key.getValue();
                }
                earlier.add(i);
            }
            for (int other : met) {
                if (shared[other] >= FEWEST_SHARED && possible.test(events.get(other), events.get(i))) {
                    pairs.add(new Pair(other, i));
                }
                shared[other] = 0;
            }
        }
        return pairs;
    }

    /** What an event can be found by, with its worth: a name counts as much as two words. */
    private Map<String, Integer> keys(EventMention event) {
        Map<String, Integer> keys = new HashMap<>();
        add(new HashSet<>(event.words()), 1, keys);
        add(event.names(), FEWEST_SHARED, keys);
        if (event.isDated() && event.date().isDays() && event.date().days() <= LONGEST_RANGE) {
            event.date()
                    .start()
                    .datesUntil(event.date().end().plusDays(1))
                    .forEach(day -> keys.put(day.toString(), FEWEST_SHARED));
        }
        return keys;
    }

    private void add(Set<String> stems, int worth, Map<String, Integer> keys) {
        for (String stem : stems) {
            if (!Vocabulary.isCommon(stem) && weights.frequency(stem) <= MOST_EVENTS) {
                keys.merge(stem, worth, Integer::max);
            }
        }
    }
}
