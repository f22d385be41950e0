package ua.zvit.events;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import ua.zvit.audit.AuditTrail;
import ua.zvit.events.domain.EventRepository;
import ua.zvit.events.domain.EventRules;
import ua.zvit.events.domain.ProgrammeEvent;
import ua.zvit.events.values.CitationPlace;
import ua.zvit.events.values.EventFacts;
import ua.zvit.events.values.EventSummary;
import ua.zvit.organisation.values.DepartmentSummary;
import ua.zvit.programme.ProgrammeQueries;
import ua.zvit.programme.values.ProgrammeSummary;
import ua.zvit.shared.ErrorCode;
import ua.zvit.shared.Fault;
import ua.zvit.shared.Roles;
import ua.zvit.shared.ZvitException;

/** A department writes an event into the register, once for all reports; changes it, or takes it away while nothing cites it. */
@Stateless
@RolesAllowed({Roles.DRAFTER, Roles.ADMIN})
public class KeepEvent {
    private EventRepository events;
    private EventAccess access;
    private EventQueries queries;
    private ProgrammeQueries programmes;
    private AuditTrail audit;

    protected KeepEvent() {}

    @Inject
    public KeepEvent(
            EventRepository events,
            EventAccess access,
            EventQueries queries,
            ProgrammeQueries programmes,
            AuditTrail audit) {
        this.events = events;
        this.access = access;
        this.queries = queries;
        this.programmes = programmes;
        this.audit = audit;
    }

    /** @return departments in whose name the caller may write an event, by name */
    public List<DepartmentSummary> departments() {
        return access.writing().values().stream()
                .sorted((one, other) -> one.name().compareTo(other.name()))
                .toList();
    }

    /**
     * @param department code; empty where the caller writes for one department only
     * @param outside true for an event on days that lie in no programme, once that was asked
     * @throws ZvitException {@code EVENT-INVALID} with faults, {@code EVENT-OUTSIDE} to be asked, {@code
     *     EVENT-OTHER-DEPARTMENT}
     */
    public EventSummary register(String department, EventFacts facts, boolean outside) {
        List<Fault> faults = new ArrayList<>(EventRules.faults(facts));
        DepartmentSummary own = writing(department, faults);
        refuse(faults, facts, outside);
        ProgrammeEvent event = new ProgrammeEvent(access.council(), own.id(), facts, access.author());
        events.add(event);
        events.add(event.asRevision());
        events.write();
        record(event, "event-registered");
        return access.summary(event);
    }

    /**
     * @param version that the change was made from
     * @throws ZvitException {@code EVENT-UNKNOWN}, {@code EVENT-OTHER-DEPARTMENT}, {@code EVENT-STALE}, {@code
     *     EVENT-INVALID}, {@code EVENT-OUTSIDE}
     */
    public EventSummary change(long id, EventFacts facts, int version, boolean outside) {
        ProgrammeEvent event = access.writable(id, version);
        boolean sameDays = facts.begins() != null
                && facts.begins().equals(event.facts().begins())
                && facts.ends().equals(event.facts().ends());
        refuse(EventRules.faults(facts), facts, outside || sameDays);
        if (event.tell(facts, access.author())) {
            events.add(event.asRevision());
            events.write();
            record(event, "event-changed");
        }
        return access.summary(event);
    }

    /** @throws ZvitException {@code EVENT-CITED} with the places; as for {@link #change} */
    public void remove(long id, int version) {
        ProgrammeEvent event = access.writable(id, version);
        List<CitationPlace> places = queries.event(id).citations();
        if (!places.isEmpty()) {
            throw new ZvitException(
                    ErrorCode.EVENT_CITED, places.stream().map(KeepEvent::told).toList());
        }
        record(event, "event-removed");
        events.remove(event);
        events.write();
    }

    private static Fault told(CitationPlace place) {
        return Fault.at(place.label(), "narrative", "event-cited", place.programme(), place.period());
    }

    private DepartmentSummary writing(String department, List<Fault> faults) {
        Map<String, DepartmentSummary> writing = access.writing();
        boolean only = (department == null || department.isEmpty()) && writing.size() == 1;
        String code = only ? writing.keySet().iterator().next() : department;
        if (code == null || code.isEmpty()) {
            faults.add(EventRules.at("department", "missing"));
            return null;
        }
        if (!writing.containsKey(code)) {
            throw new ZvitException(ErrorCode.EVENT_OTHER_DEPARTMENT, code);
        }
        return writing.get(code);
    }

    /** Days that lie in no programme are mostly a slip in the year: asked, not forbidden. */
    private void refuse(List<Fault> faults, EventFacts facts, boolean outside) {
        if (!faults.isEmpty()) {
            throw new ZvitException(ErrorCode.EVENT_INVALID, faults);
        }
        List<ProgrammeSummary> known = outside ? List.of() : programmes.list();
        boolean within = known.stream()
                .anyMatch(programme -> facts.ends().getYear() >= programme.firstYear()
                        && facts.begins().getYear() <= programme.lastYear());
        if (!known.isEmpty() && !within) {
            int first =
                    known.stream().mapToInt(ProgrammeSummary::firstYear).min().orElseThrow();
            int last = known.stream().mapToInt(ProgrammeSummary::lastYear).max().orElseThrow();
            throw new ZvitException(
                    ErrorCode.EVENT_OUTSIDE,
                    List.of(EventRules.at("begins", "event-outside", Integer.toString(first), Integer.toString(last))));
        }
    }

    private void record(ProgrammeEvent event, String action) {
        audit.record("event:" + event.id(), action, event.facts().title(), null);
    }
}
