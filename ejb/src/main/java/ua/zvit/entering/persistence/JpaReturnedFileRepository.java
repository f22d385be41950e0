package ua.zvit.entering.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import ua.zvit.entering.domain.ReturnedFile;
import ua.zvit.entering.domain.ReturnedFileRepository;
import ua.zvit.entering.values.ReturnedSummary;

/** Keeps files that were brought back by JPA. */
@ApplicationScoped
public class JpaReturnedFileRepository implements ReturnedFileRepository {
    private static final int MOST = 50;

    private static final String ONE =
            "select f from ReturnedFile f where f.councilId = :council" + " and f.reportId = :report and f.id = :id";

    private static final String LIST =
            "select new ua.zvit.entering.values.ReturnedSummary(f.id, f.reportId, f.fileName, f.authorName, f.createdAt)"
                    + " from ReturnedFile f where f.councilId = :council and f.reportId = :report"
                    + " and (:anybody = true or f.author = :author) order by f.id desc";

    @PersistenceContext(unitName = "zvit")
    private EntityManager entities;

    @Override
    public void add(ReturnedFile file) {
        entities.persist(file);
        entities.flush();
    }

    @Override
    public Optional<ReturnedFile> find(long councilId, long reportId, long id) {
        return entities.createQuery(ONE, ReturnedFile.class)
                .setParameter("council", councilId)
                .setParameter("report", reportId)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<ReturnedSummary> list(long councilId, long reportId, String author) {
        return entities.createQuery(LIST, ReturnedSummary.class)
                .setParameter("council", councilId)
                .setParameter("report", reportId)
                .setParameter("anybody", author == null)
                .setParameter("author", author == null ? "" : author)
                .setMaxResults(MOST)
                .getResultList();
    }

    @Override
    public void remove(ReturnedFile file) {
        entities.remove(file);
    }

    @Override
    public int removeSince(Instant moment) {
        return entities.createQuery("delete from ReturnedFile f where f.createdAt < :moment")
                .setParameter("moment", moment)
                .executeUpdate();
    }
}
