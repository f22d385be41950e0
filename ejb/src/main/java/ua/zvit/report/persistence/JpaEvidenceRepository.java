package ua.zvit.report.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import ua.zvit.report.domain.evidence.Evidence;
import ua.zvit.report.domain.evidence.EvidenceRepository;

/** Rows of evidence; contents are held by an advisory lock of PostgreSQL, shared by those who add. */
@ApplicationScoped
public class JpaEvidenceRepository implements EvidenceRepository {
    /** Any number that no other lock has. */
    private static final long CONTENTS = 62_0076;

    private static final String CARRY =
            """
            insert into evidence (entry_id, file_name, title, dated, kind, size, sha256, pages, previewed, added_by,
                added_by_name, added_at)
            select further.id, e.file_name, e.title, e.dated, e.kind, e.size, e.sha256, e.pages, e.previewed, e.added_by,
                e.added_by_name, e.added_at
            from evidence e
            join entry former on former.id = e.entry_id
            join entry further on further.number = former.number
            where former.report_id = :former and further.report_id = :further and e.removed_at is null
            order by e.id
            """;

    private static final String WITH_ENTRY = "select e from Evidence e join fetch e.entry";

    @PersistenceContext(unitName = "zvit")
    private EntityManager entities;

    @Override
    public void holdContents() {
        lock("pg_advisory_xact_lock_shared");
    }

    @Override
    public void claimContents() {
        lock("pg_advisory_xact_lock");
    }

    private void lock(String function) {
        entities.createNativeQuery("select 1 from (select " + function + "(:lock)) as held")
                .setParameter("lock", CONTENTS)
                .getSingleResult();
    }

    @Override
    public void add(Evidence evidence) {
        entities.persist(evidence);
    }

    @Override
    public void carry(long fromReport, long toReport) {
        entities.createNativeQuery(CARRY)
                .setParameter("former", fromReport)
                .setParameter("further", toReport)
                .executeUpdate();
    }

    @Override
    public Optional<Evidence> find(long councilId, long id) {
        return entities.createQuery(
                        WITH_ENTRY + " where e.entry.report.councilId = :council and e.id = :id", Evidence.class)
                .setParameter("council", councilId)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<Evidence> ofEntry(long entryId) {
        return entities.createQuery(
                        "select e from Evidence e where e.entry.id = :entry and e.removedAt is null order by e.id",
                        Evidence.class)
                .setParameter("entry", entryId)
                .getResultList();
    }

    @Override
    public List<Evidence> ofReport(long councilId, long reportId) {
        return entities.createQuery(
                        WITH_ENTRY
                                + " where e.entry.report.councilId = :council and e.entry.report.id = :report and e.removedAt is null"
                                + " order by e.entry.ordinal, e.id",
                        Evidence.class)
                .setParameter("council", councilId)
                .setParameter("report", reportId)
                .getResultList();
    }

    @Override
    public void keepPreview(String sha256, byte[] picture) {
        entities.createNativeQuery("insert into evidence_preview (sha256, picture) values (:sha256, :picture)"
                        + " on conflict do nothing")
                .setParameter("sha256", sha256)
                .setParameter("picture", picture)
                .executeUpdate();
    }

    @Override
    public Optional<byte[]> preview(String sha256) {
        List<?> found = entities.createNativeQuery(
                        "select picture from evidence_preview where sha256 = :sha256", byte[].class)
                .setParameter("sha256", sha256)
                .getResultList();
        return found.stream().map(byte[].class::cast).findFirst();
    }

    @Override
    public int forget(Instant removedBefore) {
        return entities.createQuery("delete from Evidence e where e.removedAt < :before")
                .setParameter("before", removedBefore)
                .executeUpdate();
    }

    @Override
    public List<String> unnamed(List<String> hashes) {
        List<?> found = entities.createNativeQuery(
                        "select n.sha256 from unnest(string_to_array(:hashes, ' ')) as n (sha256)"
                                + " where not exists (select from evidence e where e.sha256 = n.sha256)",
                        String.class)
                .setParameter("hashes", String.join(" ", hashes))
                .getResultList();
        return found.stream().map(String.class::cast).toList();
    }

    @Override
    public void forgetPreviews() {
        entities.createNativeQuery("delete from evidence_preview p"
                        + " where not exists (select from evidence e where e.sha256 = p.sha256)")
                .executeUpdate();
    }

    @Override
    public void write() {
        entities.flush();
    }
}
