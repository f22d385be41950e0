package ua.zvit.report.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import ua.zvit.report.IssuedSummary;
import ua.zvit.report.domain.DocumentRepository;
import ua.zvit.report.domain.DocumentVoid;
import ua.zvit.report.domain.IssuedDocument;

/** Keeps issued documents by JPA. */
@ApplicationScoped
public class JpaDocumentRepository implements DocumentRepository {
    @PersistenceContext(unitName = "zvit")
    private EntityManager entities;

    @Override
    public void add(IssuedDocument document) {
        entities.persist(document);
    }

    @Override
    public void add(DocumentVoid mark) {
        entities.persist(mark);
    }

    @Override
    public List<IssuedSummary> summaries(long reportId) {
        return entities.createQuery(
                        "select new ua.zvit.report.IssuedSummary("
                                + "d.id, d.reportId, d.purpose, d.sha256, d.issuedAt, v.voidedAt, v.reason)"
                                + " from IssuedDocument d left join DocumentVoid v on v.documentId = d.id"
                                + " where d.reportId = :report order by d.id",
                        IssuedSummary.class)
                .setParameter("report", reportId)
                .getResultList();
    }

    @Override
    public Optional<IssuedDocument> find(long reportId, long id) {
        return entities.createQuery(
                        "select d from IssuedDocument d where d.reportId = :report and d.id = :id",
                        IssuedDocument.class)
                .setParameter("report", reportId)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }
}
