package ua.zvit.shared.store.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import ua.zvit.shared.store.ContentStore;
import ua.zvit.shared.store.ContentUse;

/** The tables of contents. */
@ApplicationScoped
public class ContentTables {
    @PersistenceContext(unitName = "zvit")
    private EntityManager entities;

    @Inject
    OwnTransaction transaction;

    /** @return contents in the caller's transaction */
    public ContentStore of(ContentUse use) {
        return new ContentTable(entities, use);
    }

    /** @return contents each in a transaction of its own */
    public ContentStore each(ContentUse use) {
        ContentStore table = of(use);
        return new ContentStore() {
            @Override
            public void put(String sha256, byte[] content) {
                transaction.run(() -> table.put(sha256, content));
            }

            @Override
            public Optional<byte[]> get(String sha256) {
                return transaction.call(() -> table.get(sha256));
            }

            @Override
            public boolean holds(String sha256) {
                return transaction.call(() -> table.holds(sha256));
            }

            @Override
            public void remove(String sha256) {
                transaction.run(() -> table.remove(sha256));
            }

            @Override
            public List<String> hashes() {
                return transaction.call(table::hashes);
            }

            @Override
            public void sweep(Instant before) {
                table.sweep(before);
            }
        };
    }
}
