package ua.zvit.events;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import ua.zvit.events.domain.EventCitation;
import ua.zvit.events.domain.EventRepository;
import ua.zvit.events.domain.ProgrammeEvent;
import ua.zvit.events.values.CitingEntry;
import ua.zvit.shared.EventMark;
import ua.zvit.shared.Roles;

/**
 * Keeps which entries cite which events, in the transaction that keeps the entry's text: what stands in the text and what is
 * kept of it never differ. Whether the caller may write the entry is for the capability to decide that owns it.
 */
@Stateless
@RolesAllowed({Roles.DRAFTER, Roles.ADMIN})
public class CiteEvents {
    private EventRepository events;
    private EventAccess access;

    protected CiteEvents() {}

    @Inject
    public CiteEvents(EventRepository events, EventAccess access) {
        this.events = events;
        this.access = access;
    }

    /** @return ids among the marks that the council's register does not have, or not in such a revision */
    public Set<Long> unknown(List<EventMark> marks) {
        Set<Long> wanted = marks.stream().map(EventMark::event).collect(Collectors.toCollection(HashSet::new));
        if (wanted.isEmpty()) {
            return wanted;
        }
        Map<Long, Integer> known = events.named(access.council(), wanted).stream()
                .collect(Collectors.toMap(ProgrammeEvent::id, ProgrammeEvent::revision));
        return marks.stream()
                .filter(mark -> mark.revision() > known.getOrDefault(mark.event(), 0))
                .map(EventMark::event)
                .collect(Collectors.toSet());
    }

    /** Puts what the entry's text cites now in place of what it cited before; the council's secretary makes editions. */
    @RolesAllowed({Roles.DRAFTER, Roles.COUNCIL, Roles.ADMIN})
    public void cite(CitingEntry entry, List<EventMark> marks) {
        long council = access.council();
        Map<Long, Integer> seen =
                marks.stream().collect(Collectors.toMap(EventMark::event, EventMark::revision, Math::min));
        events.cite(
                entry.entryId(),
                seen.entrySet().stream()
                        .map(each -> new EventCitation(council, each.getKey(), each.getValue(), entry))
                        .toList());
    }

    /** A report that was taken back cites nothing any more. */
    public void forget(long report) {
        events.forget(access.council(), report);
    }
}
