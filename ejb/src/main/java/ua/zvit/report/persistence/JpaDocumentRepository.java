package ua.zvit.report.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import ua.zvit.report.domain.document.DocumentRepository;
import ua.zvit.report.domain.document.DocumentVoid;
import ua.zvit.report.domain.document.IssuedDocument;
import ua.zvit.report.values.document.IssuedSummary;
import ua.zvit.shared.persistence.TransactionMemory;

/** Keeps issued documents by JPA. */
@ApplicationScoped
public class JpaDocumentRepository implements DocumentRepository {
    private static final String SUMMARIES = "report.documents";

    @PersistenceContext(unitName = "zvit")
    private EntityManager entities;

    @Inject
    TransactionMemory memory;

    @Override
    public void add(IssuedDocument document) {
        memory.forget(SUMMARIES);
        entities.persist(document);
    }

    @Override
    public void add(DocumentVoid mark) {
        memory.forget(SUMMARIES);
        entities.persist(mark);
    }

    @Override
    public List<IssuedSummary> summaries(long reportId) {
        return memory.once(SUMMARIES, List.of(reportId), () -> entities.createQuery(
                        "select new ua.zvit.report.values.document.IssuedSummary("
                                + "d.id, d.reportId, d.purpose, d.sha256, d.issuedAt, v.voidedAt, v.reason)"
                                + " from IssuedDocument d left join DocumentVoid v on v.documentId = d.id"
                                + " where d.reportId = :report order by d.id",
                        IssuedSummary.class)
                .setParameter("report", reportId)
                .getResultList());
    }

    @Override
    public Optional<IssuedDocument> find(long reportId, long id) {
        return Optional.ofNullable(entities.find(IssuedDocument.class, id)).filter(document -> document.isOf(reportId));
    }
}
