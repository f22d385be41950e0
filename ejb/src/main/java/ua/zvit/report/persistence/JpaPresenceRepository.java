package ua.zvit.report.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import ua.zvit.report.domain.Entry;
import ua.zvit.report.domain.presence.PresenceRepository;
import ua.zvit.report.domain.presence.Present;
import ua.zvit.report.values.presence.OpenPage;
import ua.zvit.report.values.presence.PresenceWord;
import ua.zvit.shared.CallerIdentity;

/** Keeps open pages in tables without a log: what is true for seconds need not survive the database's own end. */
@ApplicationScoped
public class JpaPresenceRepository implements PresenceRepository {
    /** After so many seconds of silence a page is gone; pages speak every ten. */
    private static final int SILENCE = 25;

    /** One person has so many open pages at most; of more the oldest are forgotten. */
    private static final int MOST_OF_PERSON = 20;

    @PersistenceContext(unitName = "zvit")
    private EntityManager entities;

    @Override
    public boolean again(OpenPage page, String username) {
        return entities.createNativeQuery(
                                "update presence set seen_at = now() where page = :page and username = :username"
                                        + " and report_id = :report and measure = :measure")
                        .setParameter("page", page.token())
                        .setParameter("username", username)
                        .setParameter("report", page.reportId())
                        .setParameter("measure", page.measure())
                        .executeUpdate()
                == 1;
    }

    @Override
    public void begin(OpenPage page, CallerIdentity person, Entry entry, boolean writes) {
        entities.createNativeQuery(
                        "delete from presence where page in (select page from presence where username = :username"
                                + " order by seen_at desc offset :most)")
                .setParameter("username", person.username())
                .setParameter("most", MOST_OF_PERSON - 1)
                .executeUpdate();
        entities.createNativeQuery("insert into presence (page, report_id, measure, department_id, username, name,"
                        + " writes, since, seen_at) values (:page, :report, :measure, :department, :username, :name,"
                        + " :writes, now(), now()) on conflict (page) do nothing")
                .setParameter("page", page.token())
                .setParameter("report", page.reportId())
                .setParameter("measure", page.measure())
                .setParameter("department", entry.departmentId())
                .setParameter("username", person.username())
                .setParameter("name", person.displayName())
                .setParameter("writes", writes)
                .executeUpdate();
    }

    @Override
    public void forget() {
        entities.createNativeQuery("delete from presence where page in (select page from presence where seen_at < now()"
                        + " - make_interval(secs => :silence) for update skip locked)")
                .setParameter("silence", SILENCE)
                .executeUpdate();
    }

    @Override
    public void end(String token, String username) {
        entities.createNativeQuery("delete from presence where page = :page and username = :username")
                .setParameter("page", token)
                .setParameter("username", username)
                .executeUpdate();
    }

    @Override
    public List<Present> of(long reportId) {
        List<?> rows = entities.createNativeQuery(
                        "select page, measure, department_id, username, name, writes, since from presence"
                                + " where report_id = :report order by taken_at desc nulls last, since, page",
                        Tuple.class)
                .setParameter("report", reportId)
                .getResultList();
        return rows.stream().map(row -> present((Tuple) row)).toList();
    }

    private static Present present(Tuple row) {
        return new Present(
                row.get("page", String.class),
                row.get("measure", String.class),
                row.get("department_id", Long.class),
                row.get("username", String.class),
                row.get("name", String.class),
                row.get("writes", Boolean.class),
                row.get("since", Instant.class));
    }

    @Override
    public void take(String token) {
        entities.createNativeQuery("update presence set taken_at = now() where page = :page")
                .setParameter("page", token)
                .executeUpdate();
    }

    @Override
    public void say(OpenPage to, String author, String words, boolean taken) {
        entities.createNativeQuery(
                        "insert into presence_word (page, report_id, author, words, taken) select page, report_id,"
                                + " :author, :words, :taken from presence where page = :page and (select count(*) from presence_word"
                                + " where page = :page) < 20")
                .setParameter("page", to.token())
                .setParameter("author", author)
                .setParameter("words", words)
                .setParameter("taken", taken)
                .executeUpdate();
    }

    @Override
    public List<PresenceWord> words(String token, long heard) {
        if (heard > 0) {
            entities.createNativeQuery("delete from presence_word where page = :page and id <= :heard")
                    .setParameter("page", token)
                    .setParameter("heard", heard)
                    .executeUpdate();
        }
        List<?> rows = entities.createNativeQuery(
                        "select id, author, words, taken from presence_word where page = :page order by id",
                        Tuple.class)
                .setParameter("page", token)
                .getResultList();
        return rows.stream()
                .map(Tuple.class::cast)
                .map(row -> new PresenceWord(
                        row.get("id", Long.class),
                        row.get("author", String.class),
                        row.get("words", String.class),
                        row.get("taken", Boolean.class)))
                .toList();
    }
}
