package ua.zvit.report.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import ua.zvit.report.domain.Entry;
import ua.zvit.report.domain.Report;
import ua.zvit.report.domain.former.FormerRepository;
import ua.zvit.report.domain.former.PromiseAnswer;
import ua.zvit.report.values.ReportStatus;
import ua.zvit.report.values.former.Promise;
import ua.zvit.shared.CallerIdentity;
import ua.zvit.shared.PeriodKind;

/** Finds former reports by JPA. */
@ApplicationScoped
public class JpaFormerRepository implements FormerRepository {
    private static final String KEEP =
            """
            insert into entry_promise as known (entry_id, promise, words, fate, answered_by, answered_by_name, answered_at,
                version)
            select :entry, :promise, :words, :fate, :by, :name, :at, 1
            where :version = 0 or exists (select from entry_promise where entry_id = :entry and promise = :promise)
            on conflict on constraint one_answer_a_promise do update set
                fate = excluded.fate, answered_by = excluded.answered_by, answered_by_name = excluded.answered_by_name,
                answered_at = excluded.answered_at, version = known.version + 1
            where known.version = :version
            """;

    @PersistenceContext(unitName = "zvit")
    private EntityManager entities;

    @Override
    public Optional<Report> before(Report report) {
        return entities.createQuery(
                        "select r from Report r where r.councilId = :council and r.programmeId = :programme"
                                + " and r.year = :year and r.period in :periods and r.status not in :gone and not "
                                + JpaReportRepository.REPLACED + " and (r.edition.edition = 1"
                                + " or r.status = ua.zvit.report.values.ReportStatus.ARCHIVED)",
                        Report.class)
                .setParameter("council", report.councilId())
                .setParameter("programme", report.programmeId())
                .setParameter("year", report.period().year() - 1)
                .setParameter("periods", EnumSet.of(report.period().kind(), PeriodKind.YEAR))
                .setParameter("gone", ReportStatus.GONE)
                .getResultStream()
                .min(Comparator.comparing(
                        former -> former.period().kind() != report.period().kind()));
    }

    @Override
    public Optional<Entry> sameMeasure(Report former, Entry entry) {
        return entities.createQuery(
                        "select distinct e from Entry e left join fetch e.funding left join fetch e.indicators"
                                + " where e.report = :former and e.measureId = :measure",
                        Entry.class)
                .setParameter("former", former)
                .setParameter("measure", entry.measureId())
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<PromiseAnswer> answers(List<Long> entryIds) {
        return entryIds.isEmpty()
                ? List.of()
                : entities.createQuery("select p from PromiseAnswer p where p.entryId in :entries", PromiseAnswer.class)
                        .setParameter("entries", entryIds)
                        .getResultList();
    }

    @Override
    public boolean keep(long entryId, Promise promise, CallerIdentity by) {
        return entities.createNativeQuery(KEEP)
                        .setParameter("entry", entryId)
                        .setParameter("promise", promise.key())
                        .setParameter("words", promise.words())
                        .setParameter("fate", promise.fate().name())
                        .setParameter("by", by.username())
                        .setParameter("name", by.displayName())
                        .setParameter("at", Instant.now())
                        .setParameter("version", promise.version())
                        .executeUpdate()
                > 0;
    }
}
