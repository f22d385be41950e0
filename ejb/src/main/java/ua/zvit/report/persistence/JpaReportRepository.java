package ua.zvit.report.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.persistence.PersistenceUnitUtil;
import jakarta.persistence.TypedQuery;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ua.zvit.report.domain.Entry;
import ua.zvit.report.domain.Report;
import ua.zvit.report.domain.ReportRepository;
import ua.zvit.report.domain.kept.FollowedAmendment;
import ua.zvit.report.values.ReportFilter;
import ua.zvit.report.values.ReportStatus;
import ua.zvit.shared.ErrorCode;
import ua.zvit.shared.Money;
import ua.zvit.shared.PeriodKind;
import ua.zvit.shared.ReportingPeriod;
import ua.zvit.shared.ZvitException;
import ua.zvit.shared.persistence.Flush;
import ua.zvit.shared.persistence.TitleSearch;
import ua.zvit.shared.persistence.TransactionMemory;
import ua.zvit.shared.persistence.Violations;

/** Keeps reports by JPA. */
@ApplicationScoped
public class JpaReportRepository implements ReportRepository {
    static final String REPLACED = "exists (select n.id from Report n where n.edition.formerId = r.id"
            + " and n.status = ua.zvit.report.values.ReportStatus.ARCHIVED)";
    private static final String WHOLE = "report.whole";
    private static final String TEXTS = "report.texts";
    private static final String LOCKED = "report.locked";
    private static final String ENTRIES_LOCKED = "report.entries-locked";

    /** Money and indicators: few of each, so that they are read at once. */
    private static final List<String> FIGURES = List.of("funding", "indicators");

    /** What belongs to an entry and a document shows. */
    private static final List<List<String>> PRINTED = List.of(FIGURES, List.of("coExecutors"));

    private static final List<List<String>> ALL = List.of(FIGURES, List.of("coExecutors"), List.of("remarks"));

    @PersistenceContext(unitName = "zvit")
    private EntityManager entities;

    @Inject
    TransactionMemory memory;

    @Override
    public void add(Report report) {
        try {
            entities.persist(report);
            entities.flush();
        } catch (PersistenceException refused) {
            if (Violations.names(refused, "one_live_report_a_period")) {
                throw new ZvitException(ErrorCode.REPORT_EXISTS, report.programmeTitle(), report.period());
            }
            throw refused;
        }
    }

    @Override
    public void awaitImports(long councilId) {
        entities.createNativeQuery("select id from council where id = :council for no key update", Long.class)
                .setParameter("council", councilId)
                .getSingleResult();
    }

    @Override
    public boolean existsLive(long councilId, String programmeTitle, ReportingPeriod period) {
        return entities.createQuery(
                                "select count(r) from Report r where r.councilId = :council and r.year = :year and"
                                        + " r.period = :period and lower(r.programmeTitle) = lower(:title) and r.status"
                                        + " not in :gone",
                                Long.class)
                        .setParameter("council", councilId)
                        .setParameter("year", period.year())
                        .setParameter("period", period.kind())
                        .setParameter("title", programmeTitle)
                        .setParameter("gone", ReportStatus.GONE)
                        .getSingleResult()
                > 0;
    }

    @Override
    public List<Report> living(long councilId, long programmeId) {
        return entities.createQuery(
                        "select r from Report r where r.councilId = :council and r.programmeId = :programme"
                                + " and r.status not in :gone",
                        Report.class)
                .setParameter("council", councilId)
                .setParameter("programme", programmeId)
                .setParameter("gone", ReportStatus.GONE)
                .getResultStream()
                .sorted(Comparator.comparing(Report::period))
                .toList();
    }

    @Override
    public void note(FollowedAmendment followed) {
        entities.persist(followed);
    }

    @Override
    public List<FollowedAmendment> followed(long reportId) {
        return entities.createQuery(
                        "select f from FollowedAmendment f where f.reportId = :report order by f.id desc",
                        FollowedAmendment.class)
                .setParameter("report", reportId)
                .getResultList();
    }

    @Override
    public boolean exists(long councilId, long id) {
        return known(councilId, id).isPresent() || isThere(councilId, id);
    }

    @Override
    public List<Long> unaccepted(long councilId, long departmentId) {
        return entities.createQuery(
                        "select r.id from Report r where r.councilId = :council and r.status in :open"
                                + " and (r.leadDepartmentId = :department or exists"
                                + " (select e.id from Entry e where e.report = r and e.departmentId = :department))"
                                + " order by r.id",
                        Long.class)
                .setParameter("council", councilId)
                .setParameter("department", departmentId)
                .setParameter(
                        "open",
                        Stream.of(ReportStatus.values())
                                .filter(ReportStatus::isUnaccepted)
                                .toList())
                .getResultList();
    }

    @Override
    public List<Tally> tallies() {
        return entities.createQuery(
                        "select new ua.zvit.report.domain.ReportRepository$Tally(r.councilId, r.status, count(r))"
                                + " from Report r where not " + REPLACED
                                + " and (r.edition.edition = 1 or r.status <> ua.zvit.report.values.ReportStatus.ADOPTED)"
                                + " group by r.councilId, r.status",
                        Tally.class)
                .getResultList();
    }

    private boolean isThere(long councilId, long id) {
        return entities.createQuery(
                                "select count(r) from Report r where r.councilId = :council and r.id = :id", Long.class)
                        .setParameter("council", councilId)
                        .setParameter("id", id)
                        .getSingleResult()
                > 0;
    }

    @Override
    public Optional<Report> find(long councilId, long id) {
        return memory.found(WHOLE, List.of(councilId, id), () -> whole(councilId, id));
    }

    private Optional<Report> whole(long councilId, long id) {
        Optional<Report> found = withEntries(councilId, id);
        found.ifPresent(report -> readParts(report, ALL));
        return found;
    }

    @Override
    public Optional<Report> texts(long councilId, long id) {
        return memory.found(TEXTS, List.of(councilId, id), () -> {
            Optional<Report> found = withEntries(councilId, id);
            found.ifPresent(report -> readParts(report, List.of(FIGURES)));
            return found;
        });
    }

    private Optional<Report> withEntries(long councilId, long id) {
        return known(councilId, id).or(() -> entities.createQuery(
                        "select r from Report r left join fetch r.entries where r.councilId = :council and r.id = :id",
                        Report.class)
                .setParameter("council", councilId)
                .setParameter("id", id)
                .getResultStream()
                .findFirst());
    }

    @Override
    public Optional<Report> atHand(long councilId, long id) {
        return known(councilId, id).or(() -> find(councilId, id));
    }

    /** @return the report when this transaction has read it, in whichever way */
    private Optional<Report> known(long councilId, long id) {
        List<?> place = List.of(councilId, id);
        return Stream.of(LOCKED, WHOLE, TEXTS)
                .filter(way -> memory.knows(way, place))
                .findFirst()
                .flatMap(way -> memory.<Optional<Report>>once(way, place, Optional::empty));
    }

    @Override
    public void readFigures(Report report) {
        readParts(report, List.of(FIGURES));
    }

    @Override
    public void readPrinted(Report report) {
        readParts(report, PRINTED);
    }

    private void readParts(Report report, List<List<String>> parts) {
        PersistenceUnitUtil loaded = entities.getEntityManagerFactory().getPersistenceUnitUtil();
        List<Entry> entries = report.entries();
        for (List<String> together : parts) {
            if (!entries.stream().allMatch(entry -> together.stream().allMatch(part -> loaded.isLoaded(entry, part)))) {
                String fetched = together.stream()
                        .map(part -> " left join fetch e." + part)
                        .collect(Collectors.joining());
                entities.createQuery("select e from Entry e" + fetched + " where e.report = :report", Entry.class)
                        .setParameter("report", report)
                        .getResultList();
            }
        }
    }

    @Override
    public Optional<Report> lock(long councilId, long id) {
        return memory.found(LOCKED, List.of(councilId, id), () -> entities.createQuery(
                        "select r from Report r where r.councilId = :council and r.id = :id", Report.class)
                .setParameter("council", councilId)
                .setParameter("id", id)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst());
    }

    @Override
    public void lockEntries(long reportId, long departmentId) {
        memory.once(ENTRIES_LOCKED, List.of(reportId, departmentId), () -> entities.createQuery(
                        "select e from Entry e where e.report.id = :report and e.departmentId = :department"
                                + " order by e.id",
                        Entry.class)
                .setParameter("report", reportId)
                .setParameter("department", departmentId)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList());
    }

    @Override
    public Optional<Entry> entry(long councilId, long reportId, String number) {
        return entities.createQuery(
                        "select e from Entry e join fetch e.report where e.report.councilId = :council"
                                + " and e.report.id = :report and e.number = :number",
                        Entry.class)
                .setParameter("council", councilId)
                .setParameter("report", reportId)
                .setParameter("number", number)
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<Report> page(long councilId, ReportFilter filter) {
        String where = (filter.text().isEmpty() ? "" : TitleSearch.condition("r.programmeTitle"))
                + (filter.status() == null ? "" : " and r.status = :status")
                + (filter.year() == null ? "" : " and r.year = :year");
        TypedQuery<Report> query = entities.createQuery(
                        "select r from Report r where r.councilId = :council" + where + " order by r.id desc",
                        Report.class)
                .setParameter("council", councilId)
                .setFirstResult(filter.offset())
                .setMaxResults(filter.limit());
        if (!filter.text().isEmpty()) {
            query.setParameter("text", TitleSearch.value(filter.text()));
        }
        if (filter.status() != null) {
            query.setParameter("status", filter.status());
        }
        if (filter.year() != null) {
            query.setParameter("year", filter.year());
        }
        return query.getResultList();
    }

    @Override
    public Map<Long, Totals> totals(List<Long> reportIds) {
        if (reportIds.isEmpty()) {
            return Map.of();
        }
        List<Object[]> rows = entities.createQuery(
                        "select e.report.id, count(e), sum(cast(e.planned as BigDecimal)),"
                                + " coalesce(sum(cast(e.actual as BigDecimal)), 0)"
                                + " from Entry e where e.report.id in :ids group by e.report.id",
                        Object[].class)
                .setParameter("ids", reportIds)
                .getResultList();
        Map<Long, Totals> totals = new HashMap<>();
        for (Object[] row : rows) {
            totals.put((Long) row[0], new Totals(((Long) row[1]).intValue(), money(row[2]), money(row[3])));
        }
        return totals;
    }

    private static Money money(Object sum) {
        return new Money((BigDecimal) sum);
    }

    @Override
    public List<Line> lines(long councilId, List<Long> reportIds) {
        if (reportIds.isEmpty()) {
            return List.of();
        }
        return entities.createQuery(
                        "select new ua.zvit.report.domain.ReportRepository$Line(r.id, r.programmeTitle, new"
                                + " ua.zvit.shared.ReportingPeriod(r.period, r.year), e.number, e.departmentId, e.status,"
                                + " (case when (e.narrative <> '' or e.heading = true) and e.actual is not null and not"
                                + " exists (select f.id from MoneyBySource f where f.entry = e and f.actual is null)"
                                + " then true else false end))"
                                + " from Entry e join e.report r where r.councilId = :council and r.id in :ids order by"
                                + " r.id, e.ordinal",
                        Line.class)
                .setParameter("council", councilId)
                .setParameter("ids", reportIds)
                .getResultList();
    }

    @Override
    public List<Standing> standings(long councilId, long reportId) {
        return known(councilId, reportId)
                .map(report -> report.entries().stream()
                        .map(JpaReportRepository::standing)
                        .toList())
                .orElseGet(() -> readStandings(councilId, reportId));
    }

    private static Standing standing(Entry entry) {
        Report report = entry.report();
        return new Standing(
                report.status(),
                report.leadDepartmentId(),
                entry.number(),
                entry.departmentId(),
                entry.status(),
                entry.version());
    }

    private List<Standing> readStandings(long councilId, long reportId) {
        return entities.createQuery(
                        "select new ua.zvit.report.domain.ReportRepository$Standing(r.status, r.leadDepartmentId,"
                                + " e.number, e.departmentId, e.status, e.version)"
                                + " from Entry e join e.report r where r.councilId = :council and r.id = :report"
                                + " order by e.ordinal",
                        Standing.class)
                .setParameter("council", councilId)
                .setParameter("report", reportId)
                .getResultList();
    }

    @Override
    public Map<String, String> narratives(long councilId, long programmeId, ReportingPeriod period) {
        Map<String, String> narratives = new HashMap<>();
        entities.createQuery(
                        "select e.number, e.narrative, r.period from Entry e join e.report r"
                                + " where r.councilId = :council and r.programmeId = :programme and r.year = :year"
                                + " and r.period in :periods and r.status not in :gone and not " + REPLACED
                                + " and (r.edition.edition = 1 or r.status = ua.zvit.report.values.ReportStatus.ARCHIVED)",
                        Object[].class)
                .setParameter("council", councilId)
                .setParameter("programme", programmeId)
                .setParameter("year", period.year())
                .setParameter("periods", EnumSet.of(period.kind(), PeriodKind.YEAR))
                .setParameter("gone", ReportStatus.GONE)
                .getResultList()
                .forEach(row -> narratives.merge(
                        (String) row[0],
                        (String) row[1],
                        (one, next) -> row[2] == period.kind() && !next.isEmpty() || one.isEmpty() ? next : one));
        return narratives;
    }

    @Override
    public void write() {
        Flush.orTellStale(entities, ErrorCode.ENTRY_STALE);
    }
}
