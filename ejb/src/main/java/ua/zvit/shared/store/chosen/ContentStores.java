package ua.zvit.shared.store.chosen;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import ua.zvit.shared.store.ContentStore;
import ua.zvit.shared.store.ContentUse;
import ua.zvit.shared.store.Contents;
import ua.zvit.shared.store.PendingContents;
import ua.zvit.shared.store.persistence.ContentTables;

/** Gives each use its store, as the settings say when it is first wanted. */
@ApplicationScoped
public class ContentStores {
    private ContentTables tables;
    private PendingContents pending;

    protected ContentStores() {}

    @Inject
    public ContentStores(ContentTables tables, PendingContents pending) {
        this.tables = tables;
        this.pending = pending;
    }

    @Produces
    @ApplicationScoped
    @Contents(ContentUse.ARCHIVE)
    public ContentStore archive() {
        return store(ContentUse.ARCHIVE);
    }

    @Produces
    @ApplicationScoped
    @Contents(ContentUse.EVIDENCE)
    public ContentStore evidence() {
        return store(ContentUse.EVIDENCE);
    }

    private ContentStore store(ContentUse use) {
        return new ChosenStore(StoreSettings.chosen(use), StoreSettings.former(use), tables.of(use), pending);
    }
}
