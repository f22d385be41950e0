package ua.zvit.archive.retention;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import ua.zvit.archive.domain.ArchiveRepository;
import ua.zvit.shared.Roles;
import ua.zvit.shared.store.ContentStore;
import ua.zvit.shared.store.ContentUse;
import ua.zvit.shared.store.Contents;

/** Removes from the store what acts have disposed of; may be repeated, should it have been interrupted. */
@Stateless
public class DisposedContents {
    private ArchiveRepository archive;
    private ContentStore store;

    protected DisposedContents() {}

    @Inject
    public DisposedContents(ArchiveRepository archive, @Contents(ContentUse.ARCHIVE) ContentStore store) {
        this.archive = archive;
        this.store = store;
    }

    /** @param act id of a recorded act */
    @RolesAllowed(Roles.ADMIN)
    public void remove(long act) {
        archive.needless(act).forEach(store::remove);
    }
}
