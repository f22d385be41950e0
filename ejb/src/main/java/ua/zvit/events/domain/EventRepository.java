package ua.zvit.events.domain;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import ua.zvit.events.values.EventFilter;

/** Where events are kept. Every method is bound to one council. */
public interface EventRepository {
    Optional<ProgrammeEvent> find(long councilId, long id);

    /** @return those of the ids that are the council's */
    List<ProgrammeEvent> named(long councilId, Collection<Long> ids);

    /**
     * @param department of the filter's code; null for all
     * @return the latest first
     */
    List<ProgrammeEvent> page(long councilId, EventFilter filter, Long department, int offset, int limit);

    /** @return those that touch one of these days, the earliest first, at most so many */
    List<ProgrammeEvent> around(long councilId, LocalDate from, LocalDate to, int limit);

    void add(ProgrammeEvent event);

    void add(EventRevision revision);

    void remove(ProgrammeEvent event);

    /** @return revisions of these events, told by number */
    List<EventRevision> revisions(Map<Long, Integer> wanted);

    /** @return who cites the event, the newest report first */
    List<EventCitation> citations(long councilId, long event);

    /** @return citations of these events within a report */
    List<EventCitation> citationsWithin(long councilId, long report, Collection<Long> events);

    /** @return by event the programmes whose reports cite it */
    Map<Long, Set<Long>> programmes(long councilId, Collection<Long> events);

    /**
     * Puts the citations of an entry in place of those that stood.
     *
     * @throws ua.zvit.shared.ZvitException {@code EVENT-UNKNOWN} for an event that is removed meanwhile
     */
    void cite(long entryId, List<EventCitation> citations);

    /** Takes away all citations of a report. */
    void forget(long councilId, long report);

    /** @throws ua.zvit.shared.ZvitException {@code EVENT-STALE}, {@code EVENT-CITED} */
    void write();
}
