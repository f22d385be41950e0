package ua.zvit.entering;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import ua.zvit.entering.domain.ImportRepository;
import ua.zvit.entering.domain.ReturnedFileRepository;
import ua.zvit.shared.Roles;

/** Removes drafts and files that were brought back, of all councils; nobody but the night asks for it. */
@Stateless
public class OldDrafts {
    private ImportRepository imports;
    private ReturnedFileRepository returned;

    protected OldDrafts() {}

    @Inject
    public OldDrafts(ImportRepository imports, ReturnedFileRepository returned) {
        this.imports = imports;
        this.returned = returned;
    }

    /** @return how many nobody has touched since then and are gone now */
    @RolesAllowed(Roles.ADMIN)
    public int remove(Instant untouchedSince) {
        return imports.removeOpenSince(untouchedSince) + returned.removeSince(untouchedSince);
    }
}
