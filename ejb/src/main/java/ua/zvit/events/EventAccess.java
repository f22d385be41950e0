package ua.zvit.events;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import ua.zvit.events.domain.EventCitation;
import ua.zvit.events.domain.EventRepository;
import ua.zvit.events.domain.ProgrammeEvent;
import ua.zvit.events.values.CitationPlace;
import ua.zvit.events.values.EventSummary;
import ua.zvit.organisation.OrganisationQueries;
import ua.zvit.organisation.values.DepartmentSummary;
import ua.zvit.programme.ProgrammeQueries;
import ua.zvit.programme.values.ProgrammeSummary;
import ua.zvit.shared.Caller;
import ua.zvit.shared.ErrorCode;
import ua.zvit.shared.Roles;
import ua.zvit.shared.ZvitException;

/**
 * The one place where events are handed out: only of the caller's council, to be read by all of it, and to be written by the
 * department that told them first (by the one that came after it, once it is closed) and by the administrator.
 */
@ApplicationScoped
class EventAccess {
    private EventRepository events;
    private OrganisationQueries organisation;
    private ProgrammeQueries programmes;
    private Caller caller;

    protected EventAccess() {}

    @Inject
    EventAccess(EventRepository events, OrganisationQueries organisation, ProgrammeQueries programmes, Caller caller) {
        this.events = events;
        this.organisation = organisation;
        this.programmes = programmes;
        this.caller = caller;
    }

    long council() {
        return organisation.council().id();
    }

    /** @throws ZvitException {@code EVENT-UNKNOWN} also for one of another council */
    ProgrammeEvent event(long id) {
        return events.find(council(), id).orElseThrow(() -> new ZvitException(ErrorCode.EVENT_UNKNOWN));
    }

    /** @throws ZvitException {@code EVENT-UNKNOWN}, {@code EVENT-OTHER-DEPARTMENT}, {@code EVENT-STALE} */
    ProgrammeEvent writable(long id, int version) {
        ProgrammeEvent event = event(id);
        if (!isWritable(event)) {
            throw new ZvitException(
                    ErrorCode.EVENT_OTHER_DEPARTMENT, departments().get(event.departmentId()));
        }
        if (event.version() != version) {
            throw new ZvitException(ErrorCode.EVENT_STALE);
        }
        return event;
    }

    EventSummary summary(ProgrammeEvent event) {
        return summaries(List.of(event)).get(0);
    }

    List<EventSummary> summaries(List<ProgrammeEvent> found) {
        if (found.isEmpty()) {
            return List.of();
        }
        Map<Long, String> names = departments();
        Map<Long, Long> heirs = organisation.successors();
        Set<Long> own = own();
        return found.stream()
                .map(event -> event.summary(names.get(event.departmentId()), isWritable(event, heirs, own)))
                .toList();
    }

    /** @return where these citations stand, in words */
    List<CitationPlace> places(List<EventCitation> citations) {
        if (citations.isEmpty()) {
            return List.of();
        }
        Map<Long, String> titles = titles();
        Map<Long, String> names = departments();
        return citations.stream()
                .map(citation -> citation.place(
                        titles.getOrDefault(citation.programmeId(), ""), names.get(citation.departmentId())))
                .toList();
    }

    /** @return titles of the council's programmes by id */
    Map<Long, String> titles() {
        return programmes.list().stream().collect(Collectors.toMap(ProgrammeSummary::id, ProgrammeSummary::title));
    }

    /** @return short names by id */
    Map<Long, String> departments() {
        return organisation.departments().stream()
                .collect(Collectors.toMap(DepartmentSummary::id, DepartmentSummary::shortName));
    }

    /** @return departments in whose name the caller writes, by code */
    Map<String, DepartmentSummary> writing() {
        List<DepartmentSummary> all = isAdmin() ? organisation.openDepartments() : organisation.ownDepartments();
        return all.stream().collect(Collectors.toMap(DepartmentSummary::code, Function.identity()));
    }

    String author() {
        return caller.require().displayName();
    }

    private boolean isWritable(ProgrammeEvent event) {
        return isWritable(event, organisation.successors(), own());
    }

    private boolean isWritable(ProgrammeEvent event, Map<Long, Long> heirs, Set<Long> own) {
        long keeper = heirs.getOrDefault(event.departmentId(), event.departmentId());
        return isAdmin() || caller.require().hasRole(Roles.DRAFTER) && own.contains(keeper);
    }

    private boolean isAdmin() {
        return caller.require().hasRole(Roles.ADMIN);
    }

    private Set<Long> own() {
        return organisation.ownDepartments().stream().map(DepartmentSummary::id).collect(Collectors.toSet());
    }
}
