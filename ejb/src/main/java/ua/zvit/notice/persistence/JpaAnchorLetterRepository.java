package ua.zvit.notice.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Objects;
import ua.zvit.notice.domain.AnchorLetterRepository;

/** Keeps beside each anchor whether it was sent. */
@ApplicationScoped
public class JpaAnchorLetterRepository implements AnchorLetterRepository {
    private static final int LONGEST = 500;
    private static final String WAITING = "select a.id, c.code, c.email from council c join lateral"
            + " (select max(id) as id from archive_anchor where council_id = c.id) a on a.id is not null"
            + " where c.email <> '' and not exists (select 1 from anchor_letter l where l.anchor_id = a.id) order by c.id";

    @PersistenceContext(unitName = "zvit")
    private EntityManager entities;

    @Override
    public List<Waiting> waiting() {
        List<?> rows = entities.createNativeQuery(WAITING).getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new Waiting(((Number) row[0]).longValue(), (String) row[1], (String) row[2]))
                .toList();
    }

    @Override
    public void settle(long anchor, String problem) {
        String kept = Objects.requireNonNullElse(problem, "");
        entities.createNativeQuery("insert into anchor_letter (anchor_id, settled_at, problem)"
                        + " values (:anchor, now(), nullif(:problem, '')) on conflict do nothing")
                .setParameter("anchor", anchor)
                .setParameter("problem", kept.substring(0, Math.min(LONGEST, kept.length())))
                .executeUpdate();
    }
}
