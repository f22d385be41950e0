package ua.zvit.notice.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Optional;
import ua.zvit.notice.domain.FeedRepository;
import ua.zvit.notice.values.FeedOwner;

/** Keeps secret addresses with what else is known of a person's notices. */
@ApplicationScoped
public class JpaFeedRepository implements FeedRepository {
    @PersistenceContext(unitName = "zvit")
    private EntityManager entities;

    @Override
    public Optional<String> feed(String username) {
        List<?> found = entities.createNativeQuery(
                        "select feed from notice_person where username = :username and feed is not null", String.class)
                .setParameter("username", username)
                .getResultList();
        return found.stream().map(String.class::cast).findFirst();
    }

    @Override
    public void give(FeedOwner owner, String feed) {
        entities.createNativeQuery(
                        "insert into notice_person (username, language, feed, feed_council)"
                                + " values (:username, :language, :feed, :council) on conflict (username) do update"
                                + " set language = excluded.language, feed = excluded.feed, feed_council = excluded.feed_council")
                .setParameter("username", owner.username())
                .setParameter("language", owner.language())
                .setParameter("feed", feed)
                .setParameter("council", owner.council())
                .executeUpdate();
    }

    @Override
    public void take(String username) {
        entities.createNativeQuery(
                        "update notice_person set feed = null, feed_council = null where username = :username")
                .setParameter("username", username)
                .executeUpdate();
    }

    @Override
    public Optional<FeedOwner> owner(String feed) {
        List<?> found = entities.createNativeQuery(
                        "select username, feed_council, language from notice_person where feed = :feed", Tuple.class)
                .setParameter("feed", feed)
                .getResultList();
        return found.stream()
                .map(Tuple.class::cast)
                .map(row -> new FeedOwner(
                        row.get("username", String.class),
                        row.get("feed_council", String.class),
                        row.get("language", String.class)))
                .findFirst();
    }
}
