package ua.zvit.events.values;

import java.util.List;

/**
 * An event with the entries that cite it.
 *
 * @param citations by report, the newest first, and measure
 */
public record EventDetails(EventSummary event, List<CitationPlace> citations) {

    public EventDetails {
        citations = List.copyOf(citations);
    }
}
