package ua.zvit.programme;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import ua.zvit.audit.AuditTrail;
import ua.zvit.programme.domain.Amendment;
import ua.zvit.programme.domain.Programme;
import ua.zvit.programme.domain.ProgrammeRepository;
import ua.zvit.programme.values.AmendmentDecision;
import ua.zvit.programme.values.ProgrammeChange;
import ua.zvit.programme.values.ProgrammeDraft;
import ua.zvit.programme.values.ProgrammeDraft.MeasureDraft;
import ua.zvit.programme.values.ProgrammePlan;
import ua.zvit.shared.Caller;
import ua.zvit.shared.ErrorCode;
import ua.zvit.shared.Fault;
import ua.zvit.shared.Roles;
import ua.zvit.shared.ZvitException;

/**
 * Enters what the council has changed in a programme by a decision: the programme as it is to be now. What becomes
 * different is told before and kept for good, and the reports under way take it over.
 */
@Stateless
public class AmendProgramme {
    private ProgrammeAccess access;
    private ProgrammeRepository programmes;
    private ProgrammeReports reports;
    private Caller caller;
    private AuditTrail audit;

    protected AmendProgramme() {}

    @Inject
    public AmendProgramme(
            ProgrammeAccess access,
            ProgrammeRepository programmes,
            ProgrammeReports reports,
            Caller caller,
            AuditTrail audit) {
        this.access = access;
        this.programmes = programmes;
        this.reports = reports;
        this.caller = caller;
        this.audit = audit;
    }

    /**
     * Nothing is written.
     *
     * @return what would become different
     * @throws ZvitException what {@link #amend} would refuse
     */
    @RolesAllowed(Roles.ADMIN)
    public List<ProgrammeChange> preview(long id, int version, AmendmentDecision decision, ProgrammeDraft wanted) {
        Programme programme = access.locked(id, version);
        return checked(programme, decision.required(), programme.identified(wanted));
    }

    /**
     * @param version that the change was made from
     * @return id of the amendment
     * @throws ZvitException {@code PROGRAMME-UNKNOWN}, {@code PROGRAMME-STALE}, {@code PROGRAMME-INVALID} with every
     *     fault, {@code PROGRAMME-EXISTS}, {@code AMENDMENT-EXISTS}, {@code AMENDMENT-EMPTY}
     */
    @RolesAllowed(Roles.ADMIN)
    public long amend(long id, int version, AmendmentDecision decision, ProgrammeDraft wanted) {
        return amend(access.locked(id, version), decision, wanted);
    }

    /** A file of a further year differs, and the administrator who brings it says that the council has decided so. */
    @RolesAllowed(Roles.ADMIN)
    public void confirm(ProgrammePlan file, AmendmentDecision decision) {
        Programme programme = programmes
                .byTitle(access.council(), file.title())
                .orElseThrow(() -> new ZvitException(ErrorCode.PROGRAMME_UNKNOWN));
        amend(access.locked(programme.id()), decision, new FileAmendment(programme.draft()).with(file));
    }

    private long amend(Programme programme, AmendmentDecision told, ProgrammeDraft wanted) {
        AmendmentDecision decision = told.required();
        ProgrammeDraft draft = programme.identified(wanted);
        List<ProgrammeChange> changes = checked(programme, decision, draft);
        Set<Long> before = ids(programme.draft());
        Amendment amendment = programme.amend(decision, draft, changes, caller.require());
        programmes.write();
        audit.record(SaveProgramme.subject(programme.id()), "programme-amended", decision.number(), null);
        reports.follow(amended(programme, amendment, before));
        return amendment.id();
    }

    private static ProgrammeReports.Amended amended(Programme programme, Amendment amendment, Set<Long> before) {
        Set<Long> after = ids(programme.draft());
        Set<Long> added = new HashSet<>(after);
        added.removeAll(before);
        Set<Long> dropped = new HashSet<>(before);
        dropped.removeAll(after);
        return new ProgrammeReports.Amended(
                programme.councilId(),
                programme.id(),
                amendment.id(),
                amendment.decisionNumber(),
                amendment.decidedOn(),
                added,
                dropped,
                year -> YearOutline.of(programme, year));
    }

    private static Set<Long> ids(ProgrammeDraft programme) {
        return programme
                .measures()
                .map(MeasureDraft::id)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    private List<ProgrammeChange> checked(Programme programme, AmendmentDecision decision, ProgrammeDraft draft) {
        List<Fault> faults = new ArrayList<>(access.faults(draft, programme.draft()));
        List<ProgrammeChange> changes = new ProgrammeChanges(access.names()).between(programme.draft(), draft);
        faults.addAll(new AmendmentRules(programme, draft, changes).faults(decision.date(), LocalDate.now()));
        ProgrammeAccess.refuse(faults);
        access.requireOwnTitle(draft.title(), programme.id());
        if (programme.isAmendedBy(decision)) {
            throw new ZvitException(ErrorCode.AMENDMENT_EXISTS, decision.number());
        }
        return Optional.of(changes)
                .filter(found -> !found.isEmpty())
                .orElseThrow(() -> new ZvitException(ErrorCode.AMENDMENT_EMPTY));
    }
}
