package ua.zvit.programme;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Set;
import ua.zvit.audit.AuditTrail;
import ua.zvit.programme.domain.Programme;
import ua.zvit.programme.domain.ProgrammeRepository;
import ua.zvit.programme.values.ProgrammeDraft;
import ua.zvit.shared.Caller;
import ua.zvit.shared.ErrorCode;
import ua.zvit.shared.Roles;
import ua.zvit.shared.ZvitException;

/** The administrator enters a programme, or changes one that no report tells of yet. */
@Stateless
public class SaveProgramme {
    private ProgrammeAccess access;
    private ProgrammeRepository programmes;
    private ProgrammeReports reports;
    private Caller caller;
    private AuditTrail audit;

    protected SaveProgramme() {}

    @Inject
    public SaveProgramme(
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
     * @return id of the new programme
     * @throws ZvitException {@code PROGRAMME-INVALID} with every fault, {@code PROGRAMME-EXISTS}
     */
    @RolesAllowed(Roles.ADMIN)
    public long create(ProgrammeDraft draft) {
        ProgrammeAccess.refuse(access.faults(draft, null));
        access.requireOwnTitle(draft.title(), null);
        Programme programme = new Programme(access.council(), draft, caller.require());
        programmes.add(programme);
        programme.become(programme.identified(draft), caller.require());
        programmes.write();
        audit.record(subject(programme.id()), "programme-created", "", null);
        return programme.id();
    }

    /**
     * @param version that the change was made from
     * @throws ZvitException {@code PROGRAMME-UNKNOWN}, {@code PROGRAMME-STALE}, {@code PROGRAMME-REPORTED} when a report
     *     tells of it, so that only the council can change it; {@code PROGRAMME-INVALID}, {@code PROGRAMME-EXISTS}
     */
    @RolesAllowed(Roles.ADMIN)
    public void change(long id, int version, ProgrammeDraft draft) {
        Programme programme = access.locked(id, version);
        Set<Integer> years = reports.liveYears(programme.councilId(), id);
        if (!years.isEmpty()) {
            throw new ZvitException(ErrorCode.PROGRAMME_REPORTED);
        }
        ProgrammeAccess.refuse(access.faults(draft, programme.draft()));
        access.requireOwnTitle(draft.title(), id);
        programme.become(programme.identified(draft), caller.require());
        programmes.write();
        audit.record(subject(id), "programme-changed", "", null);
    }

    /** @return how the audit trail names a programme */
    static String subject(long id) {
        return "programme:" + id;
    }
}
