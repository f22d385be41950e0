package ua.zvit.events;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import ua.zvit.events.domain.EventLikeness;
import ua.zvit.events.domain.EventRepository;
import ua.zvit.events.domain.ProgrammeEvent;
import ua.zvit.events.values.EventDetails;
import ua.zvit.events.values.EventFacts;
import ua.zvit.events.values.EventFigures;
import ua.zvit.events.values.EventFilter;
import ua.zvit.events.values.EventSummary;
import ua.zvit.organisation.OrganisationQueries;
import ua.zvit.organisation.values.DepartmentSummary;
import ua.zvit.programme.ProgrammeQueries;
import ua.zvit.programme.values.ProgrammeSummary;
import ua.zvit.shared.Roles;

/** The register of events as all people of the council read it. */
@Stateless
@RolesAllowed({Roles.DRAFTER, Roles.ACTING_HEAD, Roles.COUNCIL, Roles.ADMIN, Roles.AUDITOR})
public class EventQueries {
    /** So many at most are shown at once, or counted. */
    public static final int MOST = 5_000;

    private static final int MOST_NEAR = 200;
    private static final int MOST_ALIKE = 5;

    private EventRepository events;
    private EventAccess access;
    private OrganisationQueries organisation;
    private ProgrammeQueries programmes;

    protected EventQueries() {}

    @Inject
    public EventQueries(
            EventRepository events, EventAccess access, OrganisationQueries organisation, ProgrammeQueries programmes) {
        this.events = events;
        this.access = access;
        this.organisation = organisation;
        this.programmes = programmes;
    }

    /** @return the latest first; from there on, so many at most */
    public List<EventSummary> list(EventFilter filter, int offset, int limit) {
        return access.summaries(found(filter, offset, limit));
    }

    /** @throws ua.zvit.shared.ZvitException {@code EVENT-UNKNOWN} also for one of another council */
    public EventDetails event(long id) {
        ProgrammeEvent event = access.event(id);
        return new EventDetails(access.summary(event), access.places(events.citations(access.council(), id)));
    }

    /**
     * @param facts as far as somebody has told them; without a first day nothing is alike
     * @param around further words that may name the event
     * @return events of the register that it could be, the likeliest first
     */
    public List<EventSummary> alike(EventFacts facts, String around) {
        if (facts.begins() == null || facts.ends().isBefore(facts.begins())) {
            return List.of();
        }
        List<ProgrammeEvent> near = events.around(
                access.council(),
                facts.begins().minusDays(EventLikeness.FARTHEST_DAYS),
                facts.ends().plusDays(EventLikeness.FARTHEST_DAYS),
                MOST_NEAR);
        EventLikeness likeness = new EventLikeness(facts, around);
        return access.summaries(near.stream()
                .filter(event -> likeness.with(event.facts()) > 0)
                .sorted(Comparator.comparingDouble((ProgrammeEvent event) -> likeness.with(event.facts()))
                        .reversed())
                .limit(MOST_ALIKE)
                .toList());
    }

    /** @return how many there are, each counted once */
    public EventFigures figures(EventFilter filter) {
        List<ProgrammeEvent> found = found(filter, 0, MOST);
        return new EventCount(found, events.programmes(access.council(), ids(found)), access.titles()).figures();
    }

    /** @return programmes of the council, to choose one by */
    public List<ProgrammeSummary> programmes() {
        return programmes.list();
    }

    /** @return departments of the council, to choose one by */
    public List<DepartmentSummary> departments() {
        return organisation.departments();
    }

    private List<ProgrammeEvent> found(EventFilter filter, int offset, int limit) {
        Optional<Long> department = organisation.departments().stream()
                .filter(known -> known.code().equals(filter.department()))
                .map(DepartmentSummary::id)
                .findFirst();
        if (!filter.department().isEmpty() && department.isEmpty()) {
            return List.of();
        }
        return events.page(access.council(), filter, department.orElse(null), offset, limit);
    }

    private static List<Long> ids(List<ProgrammeEvent> found) {
        return found.stream().map(ProgrammeEvent::id).toList();
    }
}
