package ua.zvit.events.values;

import java.util.List;

/**
 * What a text seems to tell as an event and does not cite.
 *
 * @param passage the sentence that introduces it, letter by letter
 * @param facts what can be read of it: the title in quotes or the sentence's beginning, days, a known town
 * @param alike events of the register that it could be, the likeliest first
 */
public record ToldEvent(String passage, EventFacts facts, List<EventSummary> alike) {

    public ToldEvent {
        alike = List.copyOf(alike);
    }
}
