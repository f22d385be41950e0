package ua.zvit.web.events;

import java.time.Instant;
import java.util.List;
import ua.zvit.events.values.CitationPlace;
import ua.zvit.events.values.EventDetails;
import ua.zvit.events.values.EventSummary;

/**
 * An event of the register.
 *
 * @param revision of what is told, from 1; a passage of an entry cites the event as {@code id:revision}
 * @param department short name of who wrote it
 * @param citations entries that cite it; null in lists
 */
public record EventJson(
        long id,
        int version,
        int revision,
        String department,
        EventFactsJson facts,
        List<CitationJson> citations,
        Instant changedAt,
        String changedBy) {

    /**
     * An entry that cites the event.
     *
     * @param programme title
     * @param period code of the report's period
     * @param measure its number within the report
     * @param seen revision that the entry was written from
     */
    public record CitationJson(
            long reportId, String programme, String period, String measure, String department, int seen) {

        static CitationJson of(CitationPlace place) {
            return new CitationJson(
                    place.reportId(),
                    place.programme(),
                    place.period().code(),
                    place.measure(),
                    place.department(),
                    place.seen());
        }
    }

    static EventJson of(EventDetails details) {
        return of(
                details.event(),
                details.citations().stream().map(CitationJson::of).toList());
    }

    static EventJson of(EventSummary event) {
        return of(event, null);
    }

    private static EventJson of(EventSummary event, List<CitationJson> citations) {
        return new EventJson(
                event.id(),
                event.version(),
                event.revision(),
                event.department(),
                EventFactsJson.of(event.facts()),
                citations,
                event.changedAt(),
                event.changedBy());
    }
}
