package ua.zvit.report.presence;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import ua.zvit.report.access.ReportAccess;
import ua.zvit.report.domain.presence.PresenceRepository;
import ua.zvit.shared.Roles;

/** A page is closed, or out of sight; nobody waits for it to be forgotten. */
@Stateless
@RolesAllowed({Roles.DRAFTER, Roles.ACTING_HEAD, Roles.COUNCIL, Roles.ADMIN, Roles.AUDITOR})
public class LeavePage {
    private ReportAccess access;
    private PresenceRepository presence;

    protected LeavePage() {}

    @Inject
    public LeavePage(ReportAccess access, PresenceRepository presence) {
        this.access = access;
        this.presence = presence;
    }

    /** @param token of a page of the caller's; of nobody else's */
    public void leave(String token) {
        presence.end(token, access.person().username());
    }
}
