package ua.zvit.events.values;

import java.util.List;

/**
 * An event as one of the texts sees it that cite it.
 *
 * @param seen revision that the text was written from
 * @param differences what has changed since; empty when nothing has
 * @param earlier entries of the same report that tell of it as well, in its order
 */
public record CitedEvent(EventSummary event, int seen, List<EventDifference> differences, List<CitationPlace> earlier) {

    public CitedEvent {
        differences = List.copyOf(differences);
        earlier = List.copyOf(earlier);
    }
}
