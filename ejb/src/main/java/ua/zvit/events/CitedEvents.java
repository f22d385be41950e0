package ua.zvit.events;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import ua.zvit.events.domain.EventChanges;
import ua.zvit.events.domain.EventCitation;
import ua.zvit.events.domain.EventRepository;
import ua.zvit.events.domain.EventRevision;
import ua.zvit.events.domain.ProgrammeEvent;
import ua.zvit.events.values.CitedEvent;
import ua.zvit.events.values.EventFacts;
import ua.zvit.events.values.EventSummary;
import ua.zvit.events.values.RenewedPassage;
import ua.zvit.shared.ErrorCode;
import ua.zvit.shared.EventMark;
import ua.zvit.shared.Roles;
import ua.zvit.shared.ZvitException;

/** The events that one text cites, held against what it was written from, and the words that a text is given of them. */
@Stateless
@RolesAllowed({Roles.DRAFTER, Roles.ACTING_HEAD, Roles.COUNCIL, Roles.ADMIN, Roles.AUDITOR})
public class CitedEvents {
    private EventRepository events;
    private EventAccess access;
    private Gazetteer gazetteer;

    protected CitedEvents() {}

    @Inject
    public CitedEvents(EventRepository events, EventAccess access, Gazetteer gazetteer) {
        this.events = events;
        this.access = access;
        this.gazetteer = gazetteer;
    }

    /**
     * @param measure number of the entry, which itself is no other telling
     * @param marks of its text, in their order; of an event that is marked twice the older revision counts
     * @return in the order of the text, without what the register does not have
     */
    public List<CitedEvent> of(long report, String measure, List<EventMark> marks) {
        Map<Long, Integer> seen = new LinkedHashMap<>();
        marks.forEach(mark -> seen.merge(mark.event(), mark.revision(), Math::min));
        if (seen.isEmpty()) {
            return List.of();
        }
        long council = access.council();
        List<ProgrammeEvent> known = events.named(council, seen.keySet());
        Map<Long, EventSummary> summaries =
                access.summaries(known).stream().collect(Collectors.toMap(EventSummary::id, Function.identity()));
        Map<Long, EventFacts> before =
                events.revisions(seen).stream().collect(Collectors.toMap(EventRevision::eventId, EventRevision::facts));
        List<EventCitation> others = events.citationsWithin(council, report, seen.keySet()).stream()
                .filter(citation -> !citation.measure().equals(measure))
                .toList();
        return seen.entrySet().stream()
                .filter(each -> summaries.containsKey(each.getKey()))
                .map(each -> cited(summaries.get(each.getKey()), each.getValue(), before.get(each.getKey()), others))
                .toList();
    }

    private CitedEvent cited(EventSummary event, int seen, EventFacts before, List<EventCitation> others) {
        List<EventCitation> ofEvent =
                others.stream().filter(each -> each.eventId() == event.id()).toList();
        EventFacts told = before == null ? event.facts() : before;
        return new CitedEvent(
                event,
                seen,
                new EventChanges(told, event.facts(), gazetteer::ukrainian).differences(),
                access.places(ofEvent));
    }

    /** @return how a text names the event where nothing else is written */
    public String phrase(EventSummary event) {
        return EventChanges.phrase(event.facts(), gazetteer::ukrainian);
    }

    /**
     * @param seen revision that the passage was written from
     * @throws ZvitException {@code EVENT-UNKNOWN} for an event or a revision that the register does not have
     */
    public RenewedPassage renew(long event, int seen, String passage) {
        ProgrammeEvent now = access.event(event);
        return events.revisions(Map.of(event, seen)).stream()
                .findFirst()
                .map(before -> new EventChanges(before.facts(), now.facts(), gazetteer::ukrainian).renew(passage))
                .orElseThrow(() -> new ZvitException(ErrorCode.EVENT_UNKNOWN));
    }
}
