package ua.zvit.report.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Typed;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import ua.zvit.shared.store.ContentStore;

/** Contents in the table {@code evidence_content}, in the caller's transaction. */
@ApplicationScoped
@Typed(EvidenceDatabaseStore.class)
public class EvidenceDatabaseStore implements ContentStore {
    @PersistenceContext(unitName = "zvit")
    private EntityManager entities;

    @Override
    public void put(String sha256, byte[] content) {
        entities.createNativeQuery("insert into evidence_content (sha256, content) values (:sha256, :content)"
                        + " on conflict do nothing")
                .setParameter("sha256", sha256)
                .setParameter("content", content)
                .executeUpdate();
    }

    @Override
    public Optional<byte[]> get(String sha256) {
        List<?> found = entities.createNativeQuery(
                        "select content from evidence_content where sha256 = :sha256", byte[].class)
                .setParameter("sha256", sha256)
                .getResultList();
        return found.stream().map(byte[].class::cast).findFirst();
    }

    @Override
    public void remove(String sha256) {
        entities.createNativeQuery("delete from evidence_content where sha256 = :sha256")
                .setParameter("sha256", sha256)
                .executeUpdate();
    }

    List<String> hashes() {
        List<?> found = entities.createNativeQuery("select sha256 from evidence_content", String.class)
                .getResultList();
        return found.stream().map(String.class::cast).toList();
    }
}
