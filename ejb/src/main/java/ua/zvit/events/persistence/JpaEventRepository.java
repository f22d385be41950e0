package ua.zvit.events.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import ua.zvit.events.domain.EventCitation;
import ua.zvit.events.domain.EventRepository;
import ua.zvit.events.domain.EventRevision;
import ua.zvit.events.domain.ProgrammeEvent;
import ua.zvit.events.values.EventFilter;
import ua.zvit.shared.ErrorCode;
import ua.zvit.shared.ZvitException;
import ua.zvit.shared.persistence.Flush;
import ua.zvit.shared.persistence.TitleSearch;
import ua.zvit.shared.persistence.Violations;

/** Keeps events by JPA. */
@ApplicationScoped
public class JpaEventRepository implements EventRepository {
    private static final String NEWEST = " order by e.telling.begins desc, e.id desc";
    private static final String EVENT_OF_CITATION = "event_citation_event_id_fkey";
    private static final String SEARCHED = "concat(e.telling.title, ' ', e.telling.town, ' ', e.telling.partners)";

    @PersistenceContext(unitName = "zvit")
    private EntityManager entities;

    @Override
    public Optional<ProgrammeEvent> find(long councilId, long id) {
        return named(councilId, List.of(id)).stream().findFirst();
    }

    @Override
    public List<ProgrammeEvent> named(long councilId, Collection<Long> ids) {
        return entities.createQuery(
                        "select e from ProgrammeEvent e where e.councilId = :council and e.id in :ids",
                        ProgrammeEvent.class)
                .setParameter("council", councilId)
                .setParameter("ids", ids)
                .getResultList();
    }

    @Override
    public List<ProgrammeEvent> page(long councilId, EventFilter filter, Long department, int offset, int limit) {
        Map<String, Object> values = new HashMap<>();
        String where = where(filter, department, values);
        TypedQuery<ProgrammeEvent> query = entities.createQuery(
                        "select e from ProgrammeEvent e where e.councilId = :council" + where + NEWEST,
                        ProgrammeEvent.class)
                .setParameter("council", councilId)
                .setFirstResult(offset)
                .setMaxResults(limit);
        values.forEach(query::setParameter);
        return query.getResultList();
    }

    private static String where(EventFilter filter, Long department, Map<String, Object> values) {
        StringBuilder where = new StringBuilder();
        if (!filter.text().isEmpty()) {
            where.append(TitleSearch.condition(SEARCHED));
            values.put("text", TitleSearch.value(filter.text()));
        }
        condition(where, values, " and e.telling.ends >= :from", "from", filter.from());
        condition(where, values, " and e.telling.begins <= :to", "to", filter.to());
        condition(where, values, " and e.departmentId = :department", "department", department);
        String country = filter.country().isEmpty() ? null : filter.country();
        condition(where, values, " and e.telling.country = :country", "country", country);
        String cited = " and exists (select c.id from EventCitation c where c.eventId = e.id"
                + " and c.programmeId = :programme)";
        condition(where, values, cited, "programme", filter.programme());
        return where.toString();
    }

    private static void condition(
            StringBuilder where, Map<String, Object> values, String words, String name, Object value) {
        if (value != null) {
            where.append(words);
            values.put(name, value);
        }
    }

    @Override
    public List<ProgrammeEvent> around(long councilId, LocalDate from, LocalDate to, int limit) {
        return entities.createQuery(
                        "select e from ProgrammeEvent e where e.councilId = :council and e.telling.ends >= :from"
                                + " and e.telling.begins <= :to order by e.telling.begins, e.id",
                        ProgrammeEvent.class)
                .setParameter("council", councilId)
                .setParameter("from", from)
                .setParameter("to", to)
                .setMaxResults(limit)
                .getResultList();
    }

    @Override
    public void add(ProgrammeEvent event) {
        entities.persist(event);
        entities.flush();
    }

    @Override
    public void add(EventRevision revision) {
        entities.persist(revision);
    }

    @Override
    public void remove(ProgrammeEvent event) {
        entities.remove(event);
    }

    @Override
    public List<EventRevision> revisions(Map<Long, Integer> wanted) {
        if (wanted.isEmpty()) {
            return List.of();
        }
        return entities.createQuery(
                        "select r from EventRevision r where r.eventId in :events and r.revision in :revisions",
                        EventRevision.class)
                .setParameter("events", wanted.keySet())
                .setParameter("revisions", new HashSet<>(wanted.values()))
                .getResultStream()
                .filter(found -> wanted.get(found.eventId()) == found.revision())
                .toList();
    }

    @Override
    public List<EventCitation> citations(long councilId, long event) {
        return entities.createQuery(
                        "select c from EventCitation c where c.councilId = :council and c.eventId = :event"
                                + " order by c.reportId desc, c.entryId",
                        EventCitation.class)
                .setParameter("council", councilId)
                .setParameter("event", event)
                .getResultList();
    }

    @Override
    public List<EventCitation> citationsWithin(long councilId, long report, Collection<Long> events) {
        return events.isEmpty()
                ? List.of()
                : entities.createQuery(
                                "select c from EventCitation c where c.councilId = :council and c.reportId = :report"
                                        + " and c.eventId in :events order by c.entryId",
                                EventCitation.class)
                        .setParameter("council", councilId)
                        .setParameter("report", report)
                        .setParameter("events", events)
                        .getResultList();
    }

    @Override
    public Map<Long, Set<Long>> programmes(long councilId, Collection<Long> events) {
        Map<Long, Set<Long>> programmes = new HashMap<>();
        if (!events.isEmpty()) {
            entities.createQuery(
                            "select distinct c.eventId, c.programmeId from EventCitation c"
                                    + " where c.councilId = :council and c.eventId in :events",
                            Object[].class)
                    .setParameter("council", councilId)
                    .setParameter("events", events)
                    .getResultList()
                    .forEach(row -> programmes
                            .computeIfAbsent((Long) row[0], event -> new HashSet<>())
                            .add((Long) row[1]));
        }
        return programmes;
    }

    @Override
    public void cite(long entryId, List<EventCitation> citations) {
        entities.createQuery("delete from EventCitation c where c.entryId = :entry")
                .setParameter("entry", entryId)
                .executeUpdate();
        try {
            citations.forEach(entities::persist);
        } catch (PersistenceException refused) {
            if (Violations.names(refused, EVENT_OF_CITATION)) {
                throw new ZvitException(ErrorCode.EVENT_UNKNOWN);
            }
            throw refused;
        }
    }

    @Override
    public void forget(long councilId, long report) {
        entities.createQuery("delete from EventCitation c where c.councilId = :council and c.reportId = :report")
                .setParameter("council", councilId)
                .setParameter("report", report)
                .executeUpdate();
    }

    @Override
    public void write() {
        try {
            Flush.orTellStale(entities, ErrorCode.EVENT_STALE);
        } catch (PersistenceException refused) {
            if (Violations.names(refused, EVENT_OF_CITATION)) {
                throw new ZvitException(ErrorCode.EVENT_CITED);
            }
            throw refused;
        }
    }
}
