package ua.zvit.archive.retention;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import ua.zvit.archive.domain.ArchiveRepository;
import ua.zvit.archive.store.ArchiveStore;
import ua.zvit.shared.Roles;

/** Removes from the store what acts have disposed of; may be repeated, should it have been interrupted. */
@Stateless
public class DisposedContents {
    private ArchiveRepository archive;
    private ArchiveStore store;

    protected DisposedContents() {}

    @Inject
    public DisposedContents(ArchiveRepository archive, ArchiveStore store) {
        this.archive = archive;
        this.store = store;
    }

    /** @param act id of a recorded act */
    @RolesAllowed(Roles.ADMIN)
    public void remove(long act) {
        archive.needless(act).forEach(store::remove);
    }
}
