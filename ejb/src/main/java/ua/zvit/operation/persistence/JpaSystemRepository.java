package ua.zvit.operation.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import ua.zvit.operation.domain.SystemRepository;
import ua.zvit.operation.values.SystemFigures;
import ua.zvit.operation.values.TimedJob;

/** Counts in the database, all in one statement; what the engine keeps is read from its tables. */
@ApplicationScoped
public class JpaSystemRepository implements SystemRepository {
    private static final String LAST_VERIFIED = "(select max(v.finished_at) from archive_verification v"
            + " where v.council_id = c.id and v.kind = 'CHAIN')";
    private static final String LAST_ANCHORED =
            "(select max(a.anchored_at) from archive_anchor a where a.council_id = c.id)";
    private static final String FIGURES = "select"
            + " (select count(*) from notice where mail = 'WAITING'),"
            + " (select count(*) from notice where mail = 'STUCK' or mail = 'SENDING' and mail_due < now()),"
            + " (select min(created_at) from notice where mail = 'WAITING'),"
            + " (select count(*) from act_ru_task),"
            + " (select count(*) from act_ru_task where due_date_ < localtimestamp),"
            + " (select count(*) from act_ru_job where retries_ = 0),"
            + " (select count(*) from council),"
            + " (select count(*) from report where status not in ('ARCHIVED', 'REJECTED', 'WITHDRAWN')),"
            + " (select count(*) from archived_package),"
            + " (select case when bool_and(" + LAST_VERIFIED + " is not null) then min(" + LAST_VERIFIED + ") end"
            + " from council c where exists (select from archived_package p where p.council_id = c.id)),"
            + " (select count(*) from council c where (select position('\"damage\"' in v.problems) > 0 from archive_verification v"
            + " where v.council_id = c.id and v.kind = 'CHAIN' order by v.id desc limit 1)),"
            + " (select case when bool_and(" + LAST_ANCHORED + " is not null) then min(" + LAST_ANCHORED + ") end"
            + " from council c where exists (select from archived_package p where p.council_id = c.id)),"
            + " (select version from flyway_schema_history where version is not null"
            + " order by installed_rank desc limit 1),"
            + " current_setting('server_version'), pg_database_size(current_database())";
    private static final String RELEASE = "update notice set mail = 'WAITING', mail_due = now(), mail_tries = 0,"
            + " mail_problem = null where mail = 'STUCK' or mail = 'SENDING' and mail_due < now()";

    @PersistenceContext(unitName = "zvit")
    private EntityManager entities;

    @Override
    public SystemFigures figures() {
        Tuple row = (Tuple) entities.createNativeQuery(FIGURES, Tuple.class).getSingleResult();
        return new SystemFigures(
                new SystemFigures.Mail(number(row, 0), number(row, 1), row.get(2, Instant.class)),
                new SystemFigures.Work(number(row, 3), number(row, 4), number(row, 5), number(row, 6), number(row, 7)),
                new SystemFigures.Archive(
                        number(row, 8), row.get(9, Instant.class), number(row, 10), row.get(11, Instant.class)),
                row.get(12, String.class),
                row.get(13, String.class),
                number(row, 14));
    }

    @Override
    public List<TimedJob> jobs() {
        List<?> rows = entities.createNativeQuery(
                        "select substring(job from '[^.]*$'), node, began, ended from timed_run order by began desc",
                        Tuple.class)
                .getResultList();
        return rows.stream()
                .map(Tuple.class::cast)
                .map(row -> new TimedJob(
                        row.get(0, String.class),
                        row.get(1, String.class),
                        row.get(2, Instant.class),
                        row.get(3, Instant.class)))
                .toList();
    }

    @Override
    public int releaseLetters() {
        return entities.createNativeQuery(RELEASE).executeUpdate();
    }

    private static long number(Tuple row, int index) {
        return row.get(index, Number.class).longValue();
    }
}
