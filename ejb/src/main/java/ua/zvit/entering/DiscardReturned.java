package ua.zvit.entering;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import ua.zvit.audit.AuditTrail;
import ua.zvit.entering.domain.ReturnedFile;
import ua.zvit.shared.Roles;

/** Puts away a file that was brought back; what was taken from it stays. */
@Stateless
public class DiscardReturned {
    private ReturnedAccess access;
    private AuditTrail audit;

    protected DiscardReturned() {}

    @Inject
    public DiscardReturned(ReturnedAccess access, AuditTrail audit) {
        this.access = access;
        this.audit = audit;
    }

    /** @throws ua.zvit.shared.ZvitException {@code CHANGES-UNKNOWN} */
    @RolesAllowed({Roles.ADMIN, Roles.DRAFTER})
    public void discard(long reportId, long id) {
        ReturnedFile file = access.file(reportId, id);
        audit.record(ReturnedAccess.subject(reportId), "changes-discarded", file.fileName(), null);
        access.remove(file);
    }
}
