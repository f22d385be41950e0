package ua.zvit.archive.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Typed;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import ua.zvit.archive.store.ArchiveStore;

/** Contents in the table {@code archive_blob}, in the caller's transaction. */
@ApplicationScoped
@Typed(DatabaseStore.class)
public class DatabaseStore implements ArchiveStore {
    @PersistenceContext(unitName = "zvit")
    private EntityManager entities;

    @Override
    public void put(String sha256, byte[] content) {
        entities.createNativeQuery(
                        "insert into archive_blob (sha256, content) values (:sha256, :content) on conflict do nothing")
                .setParameter("sha256", sha256)
                .setParameter("content", content)
                .executeUpdate();
    }

    @Override
    public Optional<byte[]> get(String sha256) {
        List<?> found = entities.createNativeQuery(
                        "select content from archive_blob where sha256 = :sha256", byte[].class)
                .setParameter("sha256", sha256)
                .getResultList();
        return found.stream().map(byte[].class::cast).findFirst();
    }

    @Override
    public void remove(String sha256) {
        entities.createNativeQuery("delete from archive_blob where sha256 = :sha256")
                .setParameter("sha256", sha256)
                .executeUpdate();
    }
}
