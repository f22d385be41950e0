package ua.zvit.proofreading.event;

import java.util.Collections;
import java.util.List;

/**
 * Two tellings that seem to be of one event.
 *
 * @param first the one read first; for {@link Relation#NESTED} the inner event
 * @param shared words in both, the most telling first: why they were matched
 */
public record EventPair(
        EventMention first, EventMention second, Relation relation, double likeness, List<String> shared) {

    /** How the two dates stand to each other. */
    public enum Relation {
        /** One event told twice. */
        SAME,
        /** Told twice with different dates. */
        CONFLICT,
        /** The first lies within the other's range. */
        NESTED
    }

    public EventPair {
        shared = List.copyOf(shared);
    }

    /** Whether two measures cite one event of the register: each tells it from its own angle, and it counts once. */
    public boolean isSettled() {
        return relation == Relation.SAME
                && !first.measure().equals(second.measure())
                && !Collections.disjoint(first.cited(), second.cited());
    }
}
