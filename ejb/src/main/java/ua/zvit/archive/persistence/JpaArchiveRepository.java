package ua.zvit.archive.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;
import ua.zvit.archive.ArchiveFilter;
import ua.zvit.archive.ArchivedSummary;
import ua.zvit.archive.domain.ArchiveRepository;
import ua.zvit.archive.domain.ArchivedReport;

/** Keeps the archive by JPA. */
@ApplicationScoped
public class JpaArchiveRepository implements ArchiveRepository {
    private static final String SUMMARY = "select new ua.zvit.archive.ArchivedSummary("
            + "a.id, a.reportId, a.programmeTitle, a.year, a.decisionNumber, a.decisionDate, a.archivedAt,"
            + " a.planned, a.actual, a.pdfSha256) from ArchivedReport a where a.councilId = :council";

    @PersistenceContext(unitName = "zvit")
    private EntityManager entities;

    @Override
    public void add(ArchivedReport report) {
        entities.persist(report);
    }

    @Override
    public List<ArchivedSummary> search(long councilId, ArchiveFilter filter) {
        boolean byText = filter.text() != null && !filter.text().isBlank();
        String where = (byText ? " and lower(a.programmeTitle) like :text escape '\\'" : "")
                + (filter.year() != null ? " and a.year = :year" : "");
        TypedQuery<ArchivedSummary> query = entities.createQuery(
                        SUMMARY + where + " order by a.id desc", ArchivedSummary.class)
                .setParameter("council", councilId)
                .setFirstResult(filter.offset())
                .setMaxResults(filter.limit());
        if (byText) {
            query.setParameter("text", "%" + literal(filter.text()) + "%");
        }
        if (filter.year() != null) {
            query.setParameter("year", filter.year());
        }
        return query.getResultList();
    }

    private static String literal(String text) {
        return text.strip().toLowerCase(ua.zvit.shared.Messages.UKRAINIAN).replaceAll("([\\\\%_])", "\\\\$1");
    }

    @Override
    public Optional<ArchivedSummary> summary(long councilId, long id) {
        return entities.createQuery(SUMMARY + " and a.id = :id", ArchivedSummary.class)
                .setParameter("council", councilId)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    @Override
    public Optional<ArchivedReport> find(long councilId, long id) {
        return entities.createQuery(
                        "select a from ArchivedReport a where a.councilId = :council and a.id = :id",
                        ArchivedReport.class)
                .setParameter("council", councilId)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }
}
