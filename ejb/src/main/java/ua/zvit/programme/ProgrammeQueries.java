package ua.zvit.programme;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ua.zvit.audit.AuditTrail;
import ua.zvit.audit.values.HistoryEntry;
import ua.zvit.organisation.OrganisationQueries;
import ua.zvit.programme.domain.Programme;
import ua.zvit.programme.domain.ProgrammeRepository;
import ua.zvit.programme.values.PlanHistory;
import ua.zvit.programme.values.ProgrammeBackground;
import ua.zvit.programme.values.ProgrammeDetails;
import ua.zvit.programme.values.ProgrammeDraft;
import ua.zvit.programme.values.ProgrammeSummary;
import ua.zvit.shared.DocumentDates;
import ua.zvit.shared.ErrorCode;
import ua.zvit.shared.Fault;
import ua.zvit.shared.Roles;
import ua.zvit.shared.ZvitException;

/** Programmes of the caller's council. */
@Stateless
@RolesAllowed({Roles.DRAFTER, Roles.ACTING_HEAD, Roles.COUNCIL, Roles.ADMIN, Roles.AUDITOR})
public class ProgrammeQueries {
    private ProgrammeRepository programmes;
    private OrganisationQueries organisation;
    private ProgrammeAccess access;
    private ProgrammeReports reports;
    private AuditTrail audit;

    protected ProgrammeQueries() {}

    @Inject
    public ProgrammeQueries(
            ProgrammeRepository programmes,
            OrganisationQueries organisation,
            ProgrammeAccess access,
            ProgrammeReports reports,
            AuditTrail audit) {
        this.programmes = programmes;
        this.organisation = organisation;
        this.access = access;
        this.reports = reports;
        this.audit = audit;
    }

    /** @return all programmes of the council, by title */
    public List<ProgrammeSummary> list() {
        return programmes.list(access.council());
    }

    /** @throws ZvitException {@code PROGRAMME-UNKNOWN} also for one of another council */
    public ProgrammeDetails programme(long id) {
        Programme programme = access.programme(id);
        return new ProgrammeDetails(
                programme.id(),
                programme.version(),
                programme.draft(),
                programme.amendments(),
                reports.liveYears(programme.councilId(), id),
                programme.changedAt(),
                programme.changedBy());
    }

    /** @return the programme as it stood at the end of that day, as far as its amendments were entered here */
    public ProgrammeDraft on(long id, LocalDate day) {
        return access.programme(id).on(day);
    }

    /** @return what speaks against a programme as somebody wants it */
    public List<Fault> faults(ProgrammeDraft draft) {
        return access.faultsOfForm(draft);
    }

    /** @return every step that was taken with the programme, oldest first */
    public List<HistoryEntry> history(long id) {
        return audit.history(SaveProgramme.subject(access.programme(id).id()));
    }

    /** @return number and date of the decision that adopted the programme, as far as they are registered */
    public Optional<String> decision(long programmeId) {
        return programmes
                .byId(organisation.council().id(), programmeId)
                .filter(programme -> programme.decisionNumber() != null)
                .map(ProgrammeQueries::decision);
    }

    /** @return the decisions behind the plan of a year */
    public ProgrammeBackground background(long programmeId, int year) {
        long council = organisation.council().id();
        Map<String, PlanHistory> plans = programmes.plans(council, programmeId, year);
        Programme programme =
                programmes.byId(council, programmeId).orElseThrow(() -> new ZvitException(ErrorCode.PROGRAMME_UNKNOWN));
        return new ProgrammeBackground(programme.decisionNumber(), programme.decisionDate(), plans);
    }

    private static String decision(Programme programme) {
        return programme.decisionDate() == null
                ? programme.decisionNumber()
                : programme.decisionNumber() + ", " + DocumentDates.inWords(programme.decisionDate());
    }
}
