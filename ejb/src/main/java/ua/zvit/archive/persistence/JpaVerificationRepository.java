package ua.zvit.archive.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import ua.zvit.archive.domain.VerificationKind;
import ua.zvit.archive.domain.VerificationRepository;
import ua.zvit.archive.domain.VerificationResult;
import ua.zvit.archive.values.ArchiveVerdict;

/** Keeps results of verifications by JPA. */
@ApplicationScoped
public class JpaVerificationRepository implements VerificationRepository {
    @PersistenceContext(unitName = "zvit")
    private EntityManager entities;

    @Override
    public void add(VerificationResult result) {
        entities.persist(result);
    }

    @Override
    public Optional<ArchiveVerdict> last(long councilId, VerificationKind kind) {
        return entities.createQuery(
                        "select v from VerificationResult v where v.councilId = :council and v.kind = :kind"
                                + " order by v.id desc",
                        VerificationResult.class)
                .setParameter("council", councilId)
                .setParameter("kind", kind.name())
                .setMaxResults(1)
                .getResultStream()
                .map(VerificationResult::verdict)
                .findFirst();
    }

    @Override
    public List<String> councils() {
        List<?> codes = entities.createNativeQuery("select code from council order by id", String.class)
                .getResultList();
        return codes.stream().map(String.class::cast).toList();
    }
}
