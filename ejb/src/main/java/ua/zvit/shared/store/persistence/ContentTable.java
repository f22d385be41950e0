package ua.zvit.shared.store.persistence;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import ua.zvit.shared.store.ContentStore;
import ua.zvit.shared.store.ContentUse;

/** Contents in a table of the database, in the caller's transaction. */
public final class ContentTable implements ContentStore {
    private final EntityManager entities;
    private final String table;

    ContentTable(EntityManager entities, ContentUse use) {
        this.entities = entities;
        this.table = use.table();
    }

    @Override
    public void put(String sha256, byte[] content) {
        entities.createNativeQuery(
                        "insert into " + table + " (sha256, content) values (:sha256, :content) on conflict do nothing")
                .setParameter("sha256", sha256)
                .setParameter("content", content)
                .executeUpdate();
    }

    @Override
    public Optional<byte[]> get(String sha256) {
        List<?> found = entities.createNativeQuery(
                        "select content from " + table + " where sha256 = :sha256", byte[].class)
                .setParameter("sha256", sha256)
                .getResultList();
        return found.stream().map(byte[].class::cast).findFirst();
    }

    @Override
    public boolean holds(String sha256) {
        return !entities.createNativeQuery("select 1 from " + table + " where sha256 = :sha256", Integer.class)
                .setParameter("sha256", sha256)
                .getResultList()
                .isEmpty();
    }

    @Override
    public void remove(String sha256) {
        entities.createNativeQuery("delete from " + table + " where sha256 = :sha256")
                .setParameter("sha256", sha256)
                .executeUpdate();
    }

    @Override
    public List<String> hashes() {
        List<?> found = entities.createNativeQuery("select sha256 from " + table, String.class)
                .getResultList();
        return found.stream().map(String.class::cast).toList();
    }

    /** Transactions leave nothing half written. */
    @Override
    public void sweep(Instant before) {}
}
