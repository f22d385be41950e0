package ua.zvit.signature.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.stream.Stream;
import ua.zvit.shared.persistence.TransactionMemory;
import ua.zvit.signature.domain.DocumentSignature;
import ua.zvit.signature.domain.SignatureRepository;

/** Keeps signatures by JPA. */
@ApplicationScoped
public class JpaSignatureRepository implements SignatureRepository {
    private static final String SIGNATURES = "signature.signatures";

    @PersistenceContext(unitName = "zvit")
    private EntityManager entities;

    @Inject
    TransactionMemory memory;

    @Override
    public void add(DocumentSignature signature) {
        entities.persist(signature);
        entities.flush();
        memory.<List<DocumentSignature>>follow(
                SIGNATURES, List.of(signature.reportId()), all -> Stream.concat(all.stream(), Stream.of(signature))
                        .toList());
    }

    @Override
    public List<DocumentSignature> of(long reportId) {
        return memory.once(SIGNATURES, List.of(reportId), () -> entities.createQuery(
                        "select s from DocumentSignature s where s.reportId = :report order by s.number",
                        DocumentSignature.class)
                .setParameter("report", reportId)
                .getResultList());
    }
}
