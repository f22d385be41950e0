package ua.zvit.report.version;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import ua.zvit.report.domain.version.VersionRepository;
import ua.zvit.shared.Roles;

/** Takes away drafts of reports of all councils whose time after the archiving is over; only the night asks for it. */
@Stateless
public class PurgeDrafts {
    private VersionRepository versions;

    protected PurgeDrafts() {}

    @Inject
    public PurgeDrafts(VersionRepository versions) {
        this.versions = versions;
    }

    /** @return how many versions are gone */
    @RolesAllowed(Roles.ADMIN)
    public int purge() {
        return versions.purge(Instant.now());
    }
}
