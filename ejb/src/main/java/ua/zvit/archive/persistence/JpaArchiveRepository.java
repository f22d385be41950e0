package ua.zvit.archive.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import ua.zvit.archive.domain.ArchiveRepository;
import ua.zvit.archive.domain.ArchivedPackage;
import ua.zvit.archive.domain.ChainLink;
import ua.zvit.archive.domain.DisposedPackage;
import ua.zvit.archive.domain.PackageKind;
import ua.zvit.archive.values.ArchiveFilter;
import ua.zvit.archive.values.ArchivedSummary;
import ua.zvit.shared.ErrorCode;
import ua.zvit.shared.ZvitException;
import ua.zvit.shared.persistence.TitleSearch;
import ua.zvit.shared.persistence.Violations;

/** Keeps the chain of packages by JPA. */
@ApplicationScoped
public class JpaArchiveRepository implements ArchiveRepository {
    private static final String DISPOSED = "exists (select 1 from DisposedPackage d where d.packageId = a.id)";
    private static final String WITHDRAWN = "exists (select 1 from ArchivedPackage w where w.firstId = a.id"
            + " and w.kind = ua.zvit.archive.domain.PackageKind.WITHDRAWAL)";
    private static final List<PackageKind> KEPT = List.of(PackageKind.REPORT, PackageKind.COPY);
    private static final String SUMMARY = "select a.id, a.reportId, a.programmeTitle, a.period, a.year,"
            + " a.decisionNumber, a.decisionDate, a.archivedAt, a.planned, a.actual, a.documentSha256,"
            + " case when " + DISPOSED + " then true else false end,"
            + " case when a.kind = ua.zvit.archive.domain.PackageKind.COPY then true else false end,"
            + " case when " + WITHDRAWN + " then true else false end"
            + " from ArchivedPackage a where a.councilId = :council"
            + " and a.kind in (ua.zvit.archive.domain.PackageKind.REPORT, ua.zvit.archive.domain.PackageKind.COPY)";

    private static final String LAST = "select sequence, package_hash from archived_package"
            + " where council_id = :council order by sequence desc limit 1";

    @PersistenceContext(unitName = "zvit")
    private EntityManager entities;

    @Override
    public ChainLink lockHead(long councilId) {
        ChainLink head = link(
                        "select sequence, package_hash from archive_head where council_id = :council for update",
                        councilId)
                .orElseThrow(JpaArchiveRepository::damaged);
        Optional<ChainLink> last = link(LAST, councilId);
        boolean whole =
                last.isPresent() ? last.get().equals(head) : head.equals(ChainLink.BEGINNING) && !wasUsed(councilId);
        if (!whole) {
            throw damaged();
        }
        return head;
    }

    private Optional<ChainLink> link(String query, long councilId) {
        List<?> rows = entities.createNativeQuery(query)
                .setParameter("council", councilId)
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new ChainLink(((Number) row[0]).intValue(), "", "", (String) row[1]))
                .findFirst();
    }

    private boolean wasUsed(long councilId) {
        return (Boolean) entities.createNativeQuery("select archive_was_used(:council)", Boolean.class)
                .setParameter("council", councilId)
                .getSingleResult();
    }

    private static ZvitException damaged() {
        return new ZvitException(ErrorCode.ARCHIVE_CHAIN_DAMAGED);
    }

    @Override
    public void add(ArchivedPackage added) {
        try {
            entities.persist(added);
            entities.flush();
        } catch (PersistenceException refused) {
            if (Violations.names(refused, "archived_package_council_id_manifest_sha256_key")) {
                throw new ZvitException(ErrorCode.PACKAGE_EXISTS);
            }
            if (added.kind() == PackageKind.WITHDRAWAL && Violations.names(refused, "one_edition_of_a_number")) {
                throw new ZvitException(ErrorCode.COPY_WITHDRAWN);
            }
            throw refused;
        }
    }

    @Override
    public void addDisposals(List<DisposedPackage> disposed) {
        disposed.forEach(entities::persist);
        entities.flush();
    }

    @Override
    public List<ArchivedSummary> search(long councilId, ArchiveFilter filter) {
        boolean byText = filter.text() != null && !filter.text().isBlank();
        String where = (byText ? TitleSearch.condition("a.programmeTitle") : "")
                + (filter.year() != null ? " and a.year = :year" : "");
        TypedQuery<Object[]> query = entities.createQuery(SUMMARY + where + " order by a.id desc", Object[].class)
                .setParameter("council", councilId)
                .setFirstResult(filter.offset())
                .setMaxResults(filter.limit());
        if (byText) {
            query.setParameter("text", TitleSearch.value(filter.text()));
        }
        if (filter.year() != null) {
            query.setParameter("year", filter.year());
        }
        return query.getResultStream().map(SummaryRow::of).toList();
    }

    @Override
    public Map<Long, Long> packagesOf(long councilId, List<Long> reportIds) {
        return reportIds.isEmpty()
                ? Map.of()
                : entities.createQuery(
                                "select a.reportId, a.id from ArchivedPackage a where a.councilId = :council"
                                        + " and a.kind = :report and a.reportId in :ids",
                                Object[].class)
                        .setParameter("council", councilId)
                        .setParameter("report", PackageKind.REPORT)
                        .setParameter("ids", reportIds)
                        .getResultStream()
                        .collect(Collectors.toMap(row -> (Long) row[0], row -> (Long) row[1]));
    }

    @Override
    public Optional<ArchivedSummary> summary(long councilId, long id) {
        return entities.createQuery(SUMMARY + " and a.id = :id", Object[].class)
                .setParameter("council", councilId)
                .setParameter("id", id)
                .getResultStream()
                .map(SummaryRow::of)
                .findFirst();
    }

    @Override
    public List<ArchivedPackage> editions(long councilId, long id) {
        return packages("a.councilId = :council and (a.id = :id and a.kind in :kept"
                        + " or a.firstId = :id and a.kind = :edition) order by a.edition")
                .setParameter("council", councilId)
                .setParameter("id", id)
                .setParameter("kept", KEPT)
                .setParameter("edition", PackageKind.EDITION)
                .getResultList();
    }

    @Override
    public Optional<ArchivedPackage> withdrawal(long councilId, long id) {
        return packages("a.councilId = :council and a.firstId = :id and a.kind = :note")
                .setParameter("council", councilId)
                .setParameter("id", id)
                .setParameter("note", PackageKind.WITHDRAWAL)
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<ArchivedPackage> corrections(long councilId, long id) {
        return packages("a.councilId = :council and a.correctsId = :id and a.kind = :note order by a.id")
                .setParameter("council", councilId)
                .setParameter("id", id)
                .setParameter("note", PackageKind.CORRECTION)
                .getResultList();
    }

    @Override
    public List<ArchivedPackage> copies(long councilId, int year) {
        return packages("a.councilId = :council and a.kind = :copy and a.year = :year and not " + WITHDRAWN
                        + " and not " + DISPOSED + " order by a.id")
                .setParameter("council", councilId)
                .setParameter("copy", PackageKind.COPY)
                .setParameter("year", year)
                .getResultList();
    }

    @Override
    public List<ArchivedSummary> copiesOf(long councilId, long programmeId) {
        List<?> ids = entities.createNativeQuery("select id from archived_package where council_id = :council"
                        + " and kind = 'COPY' and cast(manifest as json) -> 'copy' ->> 'programmeId' = :programme")
                .setParameter("council", councilId)
                .setParameter("programme", Long.toString(programmeId))
                .getResultList();
        return ids.isEmpty()
                ? List.of()
                : entities.createQuery(SUMMARY + " and a.id in :ids order by a.year desc, a.id", Object[].class)
                        .setParameter("council", councilId)
                        .setParameter(
                                "ids",
                                ids.stream()
                                        .map(id -> ((Number) id).longValue())
                                        .toList())
                        .getResultStream()
                        .map(SummaryRow::of)
                        .toList();
    }

    @Override
    public boolean isCopied(long councilId, String sha256) {
        return packages("a.councilId = :council and a.kind = :copy and not " + WITHDRAWN
                        + " and exists (select 1 from ArchivedPackage p join p.files f"
                        + " where p.id = a.id and f.sha256 = :sha256)")
                .setParameter("council", councilId)
                .setParameter("copy", PackageKind.COPY)
                .setParameter("sha256", sha256)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .isPresent();
    }

    @Override
    public boolean hasManifest(long councilId, String manifestSha256) {
        return packages("a.councilId = :council and a.manifestSha256 = :hash")
                .setParameter("council", councilId)
                .setParameter("hash", manifestSha256)
                .getResultStream()
                .findFirst()
                .isPresent();
    }

    @Override
    public List<ArchivedPackage> disposable(long councilId) {
        return packages("a.councilId = :council and a.kind in :kept and a.retentionYears is not null and not "
                        + DISPOSED + " order by a.id")
                .setParameter("council", councilId)
                .setParameter("kept", KEPT)
                .getResultList();
    }

    @Override
    public List<ArchivedPackage> acts(long councilId) {
        return packages("a.councilId = :council and a.kind = :act order by a.id desc")
                .setParameter("council", councilId)
                .setParameter("act", PackageKind.DISPOSAL)
                .getResultList();
    }

    @Override
    public Optional<ArchivedPackage> actOf(long packageId) {
        return packages("a.id = (select d.actId from DisposedPackage d where d.packageId = :id)")
                .setParameter("id", packageId)
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<String> needless(long actId) {
        return entities.createQuery(
                        "select distinct f.sha256 from ArchivedPackage p join p.files f where p.id in"
                                + " (select d.packageId from DisposedPackage d where d.actId = :act) and not exists"
                                + " (select 1 from ArchivedPackage other join other.files g where g.sha256 = f.sha256"
                                + " and not exists (select 1 from DisposedPackage e where e.packageId = other.id))",
                        String.class)
                .setParameter("act", actId)
                .getResultList();
    }

    @Override
    public List<Long> kept(long councilId) {
        return entities.createQuery(
                        "select a.id from ArchivedPackage a where a.councilId = :council and a.kind = :report and not "
                                + DISPOSED + " order by a.id",
                        Long.class)
                .setParameter("council", councilId)
                .setParameter("report", PackageKind.REPORT)
                .getResultList();
    }

    private TypedQuery<ArchivedPackage> packages(String where) {
        return entities.createQuery("select a from ArchivedPackage a where " + where, ArchivedPackage.class);
    }
}
