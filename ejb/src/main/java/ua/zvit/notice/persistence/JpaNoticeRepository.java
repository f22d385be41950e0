package ua.zvit.notice.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import ua.zvit.notice.domain.NewNotice;
import ua.zvit.notice.domain.Notice;
import ua.zvit.notice.domain.NoticeEvent;
import ua.zvit.notice.domain.NoticeRepository;
import ua.zvit.notice.values.NoticeChoices;
import ua.zvit.notice.values.NoticeKind;
import ua.zvit.notice.values.NoticeWay;

/** Keeps notices by JPA; what others have in hand is passed over ({@code skip locked}). */
@ApplicationScoped
public class JpaNoticeRepository implements NoticeRepository {
    private static final String TELL =
            "insert into notice (council, username, kind, subject, report_id, programme, period,"
                    + " stage, due, created_at, mail, digest, mail_due, mail_tries) values (:council, :username, :kind, :subject,"
                    + " :report, :programme, :period, nullif(:stage, ''), cast(nullif(:due, '') as date), now(), :mail, :digest,"
                    + " cast(nullif(:mailDue, '') as timestamptz), 0) on conflict (username, subject) do nothing";

    @PersistenceContext(unitName = "zvit")
    private EntityManager entities;

    @Override
    public void add(NoticeEvent event) {
        entities.persist(event);
    }

    @Override
    public List<String> councils() {
        List<?> codes = entities.createNativeQuery("select code from council order by id", String.class)
                .getResultList();
        return codes.stream().map(String.class::cast).toList();
    }

    @Override
    public List<String> waitingCouncils() {
        return entities.createQuery("select distinct e.council from NoticeEvent e order by e.council", String.class)
                .getResultList();
    }

    @Override
    public List<NoticeEvent> waiting(String council, int most) {
        List<?> events = entities.createNativeQuery(
                        "select * from notice_event where council = :council order by happened_at, id limit :most"
                                + " for update skip locked",
                        NoticeEvent.class)
                .setParameter("council", council)
                .setParameter("most", most)
                .getResultList();
        return events.stream().map(NoticeEvent.class::cast).toList();
    }

    @Override
    public void remove(NoticeEvent event) {
        entities.remove(event);
    }

    @Override
    public boolean tell(String council, String username, NewNotice notice, Instant mailDue, boolean digest) {
        return entities.createNativeQuery(TELL)
                        .setParameter("council", council)
                        .setParameter("username", username)
                        .setParameter("kind", notice.kind().name())
                        .setParameter("subject", notice.subject())
                        .setParameter("report", notice.reportId())
                        .setParameter("programme", notice.programme())
                        .setParameter("period", notice.period().code())
                        .setParameter("stage", Objects.toString(notice.stage(), ""))
                        .setParameter("due", Objects.toString(notice.due(), ""))
                        .setParameter("mail", mailDue == null ? "NONE" : "WAITING")
                        .setParameter("digest", digest)
                        .setParameter("mailDue", Objects.toString(mailDue, ""))
                        .executeUpdate()
                > 0;
    }

    @Override
    public long unread(String council, String username) {
        return entities.createQuery(
                        "select count(n) from Notice n where n.council = :council and n.username = :username"
                                + " and n.readAt is null",
                        Long.class)
                .setParameter("council", council)
                .setParameter("username", username)
                .getSingleResult();
    }

    @Override
    public List<Notice> of(String council, String username, int offset, int limit) {
        return entities.createQuery(
                        "select n from Notice n where n.council = :council and n.username = :username order by n.id desc",
                        Notice.class)
                .setParameter("council", council)
                .setParameter("username", username)
                .setFirstResult(offset)
                .setMaxResults(limit)
                .getResultList();
    }

    @Override
    public Optional<Notice> find(String council, String username, long id) {
        return entities.createQuery(
                        "select n from Notice n where n.council = :council and n.username = :username and n.id = :id",
                        Notice.class)
                .setParameter("council", council)
                .setParameter("username", username)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    @Override
    public void readAll(String council, String username) {
        entities.createQuery("update Notice n set n.readAt = :now where n.council = :council and n.username = :username"
                        + " and n.readAt is null")
                .setParameter("now", Instant.now())
                .setParameter("council", council)
                .setParameter("username", username)
                .executeUpdate();
    }

    @Override
    public Map<String, NoticeChoices> choices(Collection<String> usernames) {
        Map<String, String> languages = new HashMap<>();
        Map<String, Map<NoticeKind, NoticeWay>> ways = new HashMap<>();
        usernames.forEach(username -> ways.put(username, new EnumMap<>(NoticeKind.class)));
        if (!usernames.isEmpty()) {
            List<?> rows = entities.createNativeQuery(
                            "select p.username, p.language, c.kind, c.way from notice_person p left join notice_choice c"
                                    + " on c.username = p.username where p.username in :usernames",
                            Tuple.class)
                    .setParameter("usernames", usernames)
                    .getResultList();
            for (Object each : rows) {
                Tuple row = (Tuple) each;
                String username = row.get("username", String.class);
                languages.put(username, row.get("language", String.class));
                if (row.get("kind") != null) {
                    ways.get(username)
                            .put(
                                    NoticeKind.valueOf(row.get("kind", String.class)),
                                    NoticeWay.valueOf(row.get("way", String.class)));
                }
            }
        }
        Map<String, NoticeChoices> choices = new HashMap<>();
        ways.forEach((username, chosen) -> choices.put(
                username, new NoticeChoices(languages.getOrDefault(username, NoticeChoices.USUAL_LANGUAGE), chosen)));
        return choices;
    }

    @Override
    public void choose(String username, NoticeChoices choices) {
        entities.createNativeQuery("insert into notice_person (username, language) values (:username, :language)"
                        + " on conflict (username) do update set language = excluded.language")
                .setParameter("username", username)
                .setParameter("language", choices.language())
                .executeUpdate();
        choices.ways().forEach((kind, way) -> entities.createNativeQuery(
                        "insert into notice_choice (username, kind, way) values (:username, :kind, :way)"
                                + " on conflict (username, kind) do update set way = excluded.way")
                .setParameter("username", username)
                .setParameter("kind", kind.name())
                .setParameter("way", way.name())
                .executeUpdate());
    }

    @Override
    public List<Notice> due(Instant now, int most) {
        return letters(
                "select * from notice where mail = 'WAITING' and mail_due <= cast(:now as timestamptz)"
                        + " order by mail_due, id limit :most for update skip locked",
                Map.of("now", now.toString(), "most", most));
    }

    @Override
    public List<Notice> byId(Collection<Long> ids) {
        return entities.createQuery("select n from Notice n where n.id in :ids order by n.id", Notice.class)
                .setParameter("ids", ids)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    @Override
    public List<Notice> stuck(String council, Instant now) {
        return letters(
                "select * from notice where council = :council and (mail = 'STUCK' or mail = 'SENDING' and mail_due <"
                        + " cast(:now as timestamptz)) order by id desc limit 200",
                Map.of("council", council, "now", now.toString()));
    }

    private List<Notice> letters(String query, Map<String, Object> parameters) {
        var asked = entities.createNativeQuery(query, Notice.class);
        parameters.forEach(asked::setParameter);
        List<?> found = asked.getResultList();
        return found.stream().map(Notice.class::cast).toList();
    }
}
