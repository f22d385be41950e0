package ua.zvit.archive.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import ua.zvit.archive.domain.AnchorRepository;
import ua.zvit.archive.values.AnchorDetails;
import ua.zvit.archive.values.AnchorDetails.End;

/** Reads the ends of the chains from the tables themselves and adds anchors, which nobody changes. */
@ApplicationScoped
public class JpaAnchorRepository implements AnchorRepository {
    private static final String ENDS = "select h.sequence, h.package_hash, coalesce(l.sequence, 0),"
            + " coalesce(l.hash, repeat('0', 64)), cast(null as text) from council c join archive_head h on h.council_id = c.id"
            + " left join lateral (select a.sequence, a.hash from audit_link a where a.council = c.code"
            + " order by a.sequence desc limit 1) l on true where c.code = :council";
    private static final String LAST = "select a.sequence, a.package_hash, a.audit_sequence, a.audit_hash,"
            + " to_char(a.anchored_at at time zone 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS.US\"Z\"')"
            + " from archive_anchor a join council c on c.id = a.council_id where c.code = :council"
            + " order by a.id desc limit 1";

    @PersistenceContext(unitName = "zvit")
    private EntityManager entities;

    @Override
    public Optional<AnchorDetails> ends(String council) {
        return anchor(ENDS, council);
    }

    @Override
    public Optional<AnchorDetails> last(String council) {
        return anchor(LAST, council);
    }

    private Optional<AnchorDetails> anchor(String query, String council) {
        List<?> rows = entities.createNativeQuery(query)
                .setParameter("council", council)
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> of(council, row))
                .findFirst();
    }

    private static AnchorDetails of(String council, Object[] row) {
        Instant at = row[4] == null ? Instant.now().truncatedTo(ChronoUnit.MICROS) : Instant.parse(row[4].toString());
        return new AnchorDetails(
                council,
                new End(((Number) row[0]).longValue(), row[1].toString()),
                new End(((Number) row[2]).longValue(), row[3].toString()),
                at,
                null);
    }

    @Override
    public void add(AnchorDetails anchor) {
        entities.createNativeQuery(
                        "insert into archive_anchor (council_id, sequence, package_hash, audit_sequence,"
                                + " audit_hash, anchored_at, stamp) select c.id, :sequence, :hash, :auditSequence, :auditHash,"
                                + " cast(:at as timestamptz), decode(nullif(:stamp, ''), 'base64') from council c where c.code = :council")
                .setParameter("sequence", Math.toIntExact(anchor.packages().sequence()))
                .setParameter("hash", anchor.packages().hash())
                .setParameter("auditSequence", anchor.audit().sequence())
                .setParameter("auditHash", anchor.audit().hash())
                .setParameter("at", anchor.anchoredAt().toString())
                .setParameter("stamp", Objects.requireNonNullElse(anchor.stamp(), ""))
                .setParameter("council", anchor.council())
                .executeUpdate();
    }
}
