package ua.zvit.proofreading.event;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** How much each word tells: rare ones much, those that most events of the report share little. */
final class EventWeights {

    private static final double COMMON = 0.3;
    private static final double PLACE = 0.4;

    private final Map<String, Integer> frequency = new HashMap<>();
    private final Map<EventMention, Telling> tellings = new IdentityHashMap<>();
    private final int events;

    /** An event's words and what they weigh together, reckoned once because each is compared with many. */
    private record Telling(Set<String> words, double weight) {}

    EventWeights(List<EventMention> events) {
        this.events = events.size();
        for (EventMention event : events) {
            Set<String> all = new HashSet<>(event.words());
            all.addAll(event.names());
            all.forEach(stem -> frequency.merge(stem, 1, Integer::sum));
        }
        events.forEach(event -> tellings.put(event, telling(event)));
    }

    int frequency(String stem) {
        return frequency.getOrDefault(stem, 0);
    }

    private double weight(String stem, Set<String> places) {
        double weight = Math.log(1.0 + (double) (events + 8) / Math.max(1, frequency(stem) - 1));
        double factor = Vocabulary.isCommon(stem) ? COMMON : places.contains(stem) ? PLACE : 1.0;
        return weight * factor;
    }

    /** The share of the shorter telling that also stands in the other, 0 to 1. */
    double likeness(EventMention a, EventMention b) {
        Telling one = tellings.get(a);
        Telling other = tellings.get(b);
        double common = 0;
        for (String stem : one.words()) {
            if (other.words().contains(stem)) {
                common += weight(stem, a.places());
            }
        }
        double less = Math.min(one.weight(), other.weight());
        return less == 0 ? 0 : common / less;
    }

    private Telling telling(EventMention event) {
        double weight = event.words().stream()
                .mapToDouble(stem -> weight(stem, event.places()))
                .sum();
        return new Telling(new HashSet<>(event.words()), weight);
    }

    boolean shareHoliday(EventMention a, EventMention b) {
        return a.names().stream()
                .anyMatch(
                        name -> name.startsWith(NameReader.HOLIDAY) && b.names().contains(name));
    }

    /** The names both tell, leaving out those that stand all over the report. */
    Set<String> sharedNames(EventMention a, EventMention b) {
        if (Collections.disjoint(a.names(), b.names())) {
            return Set.of();
        }
        int most = Math.max(6, events / 8);
        return a.names().stream()
                .filter(b.names()::contains)
                .filter(name -> !name.startsWith(NameReader.HOLIDAY))
                .filter(name -> !Vocabulary.isCommon(name) && frequency(name) <= most)
                .collect(Collectors.toSet());
    }
}
