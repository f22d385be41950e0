package ua.zvit.check.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import ua.zvit.check.domain.LinkOutcome;
import ua.zvit.check.domain.LinkRepository;

/**
 * Keeps links by native statements: they are noted by several nodes at once. A link is gone when two tries in a row, at
 * least a day apart, found nothing there; it is alive again after one that did.
 */
@ApplicationScoped
public class JpaLinkRepository implements LinkRepository {
    /** A link that was found is tried again after a week, any other after a day; one no longer in a text not at all. */
    private static final String DUE = "select l.council_id, l.url from link_state l"
            + " join council_check_settings s on s.council_id = l.council_id and s.live_links"
            + " where l.seen_at > now() - interval '90 days' and (l.checked_at is null"
            + " or l.checked_at < now() - case l.outcome when 'ALIVE' then interval '7 days' else interval '1 day' end)"
            + " order by l.checked_at nulls first, l.url limit :most";

    private static final int TRIES = 2;

    @PersistenceContext(unitName = "zvit")
    private EntityManager entities;

    @Override
    public void seen(long councilId, Collection<String> urls) {
        for (String url : urls) {
            entities.createNativeQuery("insert into link_state (council_id, url, outcome, failures, seen_at)"
                            + " values (:council, :url, 'NEW', 0, now())"
                            + " on conflict (council_id, url) do update set seen_at = now()")
                    .setParameter("council", councilId)
                    .setParameter("url", url)
                    .executeUpdate();
        }
    }

    @Override
    public List<Due> due(int most) {
        List<?> rows = entities.createNativeQuery(DUE, Tuple.class)
                .setParameter("most", most)
                .getResultList();
        return rows.stream()
                .map(Tuple.class::cast)
                .map(row -> new Due(row.get(0, Long.class), row.get(1, String.class)))
                .toList();
    }

    @Override
    public boolean tried(Due link, LinkOutcome outcome) {
        boolean before = isGone(link);
        entities.createNativeQuery("update link_state set outcome = :outcome, checked_at = now(),"
                        + " failures = case :outcome when 'GONE' then failures + 1 when 'ALIVE' then 0"
                        + " else failures end where council_id = :council and url = :url")
                .setParameter("outcome", outcome.name())
                .setParameter("council", link.councilId())
                .setParameter("url", link.url())
                .executeUpdate();
        return before != isGone(link);
    }

    private boolean isGone(Due link) {
        return !entities.createNativeQuery("select failures from link_state where council_id = :council"
                        + " and url = :url and failures >= :tries")
                .setParameter("council", link.councilId())
                .setParameter("url", link.url())
                .setParameter("tries", TRIES)
                .getResultList()
                .isEmpty();
    }

    @Override
    public Set<String> gone(long councilId) {
        List<?> urls = entities.createNativeQuery(
                        "select url from link_state where council_id = :council and failures >= :tries", String.class)
                .setParameter("council", councilId)
                .setParameter("tries", TRIES)
                .getResultList();
        return urls.stream().map(String.class::cast).collect(Collectors.toSet());
    }
}
