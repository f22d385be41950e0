package ua.zvit.signature.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import ua.zvit.signature.domain.DocumentSignature;
import ua.zvit.signature.domain.SignatureRepository;

/** Keeps signatures by JPA. */
@ApplicationScoped
public class JpaSignatureRepository implements SignatureRepository {
    @PersistenceContext(unitName = "zvit")
    private EntityManager entities;

    @Override
    public void add(DocumentSignature signature) {
        entities.persist(signature);
        entities.flush();
    }

    @Override
    public List<DocumentSignature> of(long reportId) {
        return entities.createQuery(
                        "select s from DocumentSignature s where s.reportId = :report order by s.number",
                        DocumentSignature.class)
                .setParameter("report", reportId)
                .getResultList();
    }
}
