package ua.zvit.publication.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import ua.zvit.archive.values.AnchorDetails;
import ua.zvit.archive.values.AnchorDetails.End;
import ua.zvit.publication.domain.AnchorPublication;
import ua.zvit.publication.values.PublishedAnchor;

/** Reads the view of anchors that is open to the public. */
@ApplicationScoped
public class JpaAnchorPublication implements AnchorPublication {
    private static final String COLUMNS = "a.council, a.sequence, a.package_hash, a.audit_sequence, a.audit_hash,"
            + " to_char(a.anchored_at at time zone 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS.US\"Z\"'),"
            + " replace(a.stamp, chr(10), ''), a.council_name from public_anchor a";
    private static final String NEWEST = "select " + COLUMNS
            + " where a.council = coalesce(nullif(:council, ''), a.council)" + " order by a.id desc limit :most";
    private static final String OF_EACH = "select distinct on (a.council_name, a.council) " + COLUMNS
            + " order by a.council_name, a.council, a.id desc";

    private static final int AUDIT_SEQUENCE = 3;
    private static final int AUDIT_HASH = 4;
    private static final int AT = 5;
    private static final int STAMP = 6;
    private static final int NAME = 7;

    @PersistenceContext(unitName = "zvit")
    private EntityManager entities;

    @Override
    public List<AnchorDetails> newest(String council, int most) {
        List<?> rows = entities.createNativeQuery(NEWEST)
                .setParameter("council", Objects.requireNonNullElse(council, ""))
                .setParameter("most", most)
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(JpaAnchorPublication::anchor)
                .toList();
    }

    @Override
    public List<PublishedAnchor> ofEachCouncil() {
        List<?> rows = entities.createNativeQuery(OF_EACH).getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new PublishedAnchor((String) row[NAME], anchor(row)))
                .toList();
    }

    private static AnchorDetails anchor(Object[] row) {
        return new AnchorDetails(
                (String) row[0],
                new End(((Number) row[1]).longValue(), (String) row[2]),
                new End(((Number) row[AUDIT_SEQUENCE]).longValue(), (String) row[AUDIT_HASH]),
                Instant.parse((String) row[AT]),
                (String) row[STAMP]);
    }
}
