package ua.zvit.web.events;

import ua.zvit.events.values.EventFacts;

/**
 * An event to be written.
 *
 * @param department code; may be left out by who writes for one only, and is not read when an event is changed
 * @param outside true where the days lie in no programme and that is meant
 */
public record EventWriteJson(String department, EventFactsJson facts, Boolean outside) {

    boolean isOutside() {
        return Boolean.TRUE.equals(outside);
    }

    /** @return what is told; nothing at all where no facts are given, which the register refuses field by field */
    EventFacts told() {
        return facts == null ? new EventFacts(null, null, null, null, null, null, null, null, null) : facts.facts();
    }
}
