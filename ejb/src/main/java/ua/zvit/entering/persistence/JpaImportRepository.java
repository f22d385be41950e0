package ua.zvit.entering.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import ua.zvit.entering.domain.ImportDraft;
import ua.zvit.entering.domain.ImportFile;
import ua.zvit.entering.domain.ImportRepository;
import ua.zvit.entering.domain.KnownColumns;
import ua.zvit.entering.domain.NamedDepartment;
import ua.zvit.entering.values.ImportState;
import ua.zvit.entering.values.ImportSummary;

/** Keeps drafts by JPA. */
@ApplicationScoped
public class JpaImportRepository implements ImportRepository {
    private static final String ONE = "select d from ImportDraft d where d.councilId = :council and d.id = :id";

    private static final String LIST =
            "select new ua.zvit.entering.values.ImportSummary(d.id, d.kind, d.state, d.fileName,"
                    + " d.title, d.outcomeId, d.authorName, d.createdAt, d.changedAt, d.changedBy) from ImportDraft d"
                    + " where d.councilId = :council and (:anybody = true or d.author = :author) order by d.id desc";

    @PersistenceContext(unitName = "zvit")
    private EntityManager entities;

    @Override
    public void add(ImportDraft draft, byte[] file) {
        entities.persist(draft);
        entities.flush();
        entities.persist(new ImportFile(draft.id(), file));
    }

    @Override
    public Optional<ImportDraft> lock(long councilId, long id) {
        return entities.createQuery(ONE, ImportDraft.class)
                .setParameter("council", councilId)
                .setParameter("id", id)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    @Override
    public Optional<ImportDraft> find(long councilId, long id) {
        return entities.createQuery(ONE, ImportDraft.class)
                .setParameter("council", councilId)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    @Override
    public Optional<byte[]> file(long councilId, long id) {
        return find(councilId, id)
                .map(draft -> entities.find(ImportFile.class, draft.id()))
                .map(ImportFile::content);
    }

    @Override
    public List<ImportSummary> list(long councilId, String author, int offset, int limit) {
        return entities.createQuery(LIST, ImportSummary.class)
                .setParameter("council", councilId)
                .setParameter("anybody", author == null)
                .setParameter("author", author == null ? "" : author)
                .setFirstResult(offset)
                .setMaxResults(limit)
                .getResultList();
    }

    @Override
    public void remove(ImportDraft draft) {
        entities.createQuery("delete from ImportFile f where f.draftId = :draft")
                .setParameter("draft", draft.id())
                .executeUpdate();
        entities.remove(draft);
    }

    @Override
    public void write() {
        entities.flush();
    }

    @Override
    public Map<String, Long> names(long councilId) {
        return named(councilId).stream()
                .collect(Collectors.toMap(NamedDepartment::nameKey, NamedDepartment::departmentId));
    }

    @Override
    public void remember(long councilId, String nameKey, long departmentId) {
        named(councilId).stream()
                .filter(known -> known.nameKey().equals(nameKey))
                .findFirst()
                .ifPresentOrElse(
                        known -> known.means(departmentId),
                        () -> entities.persist(new NamedDepartment(councilId, nameKey, departmentId)));
        entities.flush();
    }

    private List<NamedDepartment> named(long councilId) {
        return entities.createQuery(
                        "select n from NamedDepartment n where n.councilId = :council", NamedDepartment.class)
                .setParameter("council", councilId)
                .getResultList();
    }

    @Override
    public Optional<String> columns(long councilId, String heads) {
        return known(councilId, heads).map(KnownColumns::columns);
    }

    @Override
    public void rememberColumns(long councilId, String heads, String columns) {
        Optional<KnownColumns> known = known(councilId, heads);
        if (columns == null) {
            known.ifPresent(entities::remove);
        } else {
            known.ifPresentOrElse(
                    found -> found.mean(columns), () -> entities.persist(new KnownColumns(councilId, heads, columns)));
        }
        entities.flush();
    }

    private Optional<KnownColumns> known(long councilId, String heads) {
        return entities.createQuery(
                        "select k from KnownColumns k where k.councilId = :council and k.headsSha256 = :heads",
                        KnownColumns.class)
                .setParameter("council", councilId)
                .setParameter("heads", heads)
                .getResultStream()
                .findFirst();
    }

    @Override
    public int removeOpenSince(Instant moment) {
        entities.createQuery("delete from ImportFile f where f.draftId in"
                        + " (select d.id from ImportDraft d where d.state = :open and d.changedAt < :moment)")
                .setParameter("open", ImportState.OPEN)
                .setParameter("moment", moment)
                .executeUpdate();
        return entities.createQuery("delete from ImportDraft d where d.state = :open and d.changedAt < :moment")
                .setParameter("open", ImportState.OPEN)
                .setParameter("moment", moment)
                .executeUpdate();
    }
}
