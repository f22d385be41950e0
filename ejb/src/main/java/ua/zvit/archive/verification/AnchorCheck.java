package ua.zvit.archive.verification;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import ua.zvit.archive.domain.ChainLink;
import ua.zvit.archive.values.AnchorDetails;
import ua.zvit.archive.values.AnchorDetails.End;
import ua.zvit.archive.values.ArchiveProblem;
import ua.zvit.archive.values.ProblemKind;
import ua.zvit.signatures.cms.StampedText;

/**
 * Holds the chains against their anchors: those that stand beside them, and those that somebody has kept elsewhere. Whoever
 * rewrites a chain can rewrite the former, but not the latter.
 */
final class AnchorCheck {
    private static final int ROWS_AT_ONCE = 500;
    private static final String KEPT = "select c.code, a.sequence, a.package_hash, a.audit_sequence, a.audit_hash,"
            + " to_char(a.anchored_at at time zone 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS.US\"Z\"'), encode(a.stamp, 'base64')"
            + " from archive_anchor a join council c on c.id = a.council_id where c.code = coalesce(?, c.code) order by a.id";
    private static final String PACKAGE = "select p.package_hash from archived_package p"
            + " join council c on c.id = p.council_id where c.code = ? and p.sequence = ?";
    private static final String STEP = "select hash from audit_link where council = ? and sequence = ?";

    /** What came from elsewhere has no time in its manifest; it lies between the anchors before and after, within a minute. */
    private static final String TIMES = "select c.code, p.sequence, p.programme_title"
            + " from (select council_id, sequence, anchored_at, lag(sequence, 1, 0) over w as sequence_before,"
            + " lag(anchored_at) over w as before from archive_anchor window w as (partition by council_id order by id)) a"
            + " join archived_package p on p.council_id = a.council_id and p.sequence > a.sequence_before"
            + " and p.sequence <= a.sequence join council c on c.id = p.council_id"
            + " where p.origin is not null and c.code = coalesce(?, c.code)"
            + " and (p.archived_at > a.anchored_at + interval '1 minute' or p.archived_at < a.before - interval '1 minute')"
            + " union select c.code, p.sequence, p.programme_title from (select council_id, sequence, programme_title,"
            + " archived_at, lag(archived_at) over (partition by council_id order by sequence) as before"
            + " from archived_package where origin is not null) p join council c on c.id = p.council_id"
            + " where c.code = coalesce(?, c.code) and p.archived_at < p.before - interval '1 minute' order by 1, 2";

    private final Connection database;
    private final String council;
    private final List<AnchorDetails> elsewhere;
    private final List<ArchiveProblem> found = new ArrayList<>();

    /** @param elsewhere anchors that were kept elsewhere; none when the own ones are to do */
    AnchorCheck(Connection database, String council, List<AnchorDetails> elsewhere) {
        this.database = database;
        this.council = council;
        this.elsewhere = elsewhere;
    }

    List<ArchiveProblem> check() throws SQLException {
        for (AnchorDetails anchor : own()) {
            look(anchor);
        }
        for (AnchorDetails anchor : elsewhere) {
            look(anchor);
        }
        try (PreparedStatement query = database.prepareStatement(TIMES)) {
            query.setString(1, council);
            query.setString(2, council);
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    found.add(new ArchiveProblem(
                            ProblemKind.TIME_CHANGED, rows.getString(1), rows.getInt(2), rows.getString(3), ""));
                }
            }
        }
        return List.copyOf(found);
    }

    private List<AnchorDetails> own() throws SQLException {
        List<AnchorDetails> own = new ArrayList<>();
        try (PreparedStatement query = database.prepareStatement(KEPT)) {
            query.setString(1, council);
            query.setFetchSize(ROWS_AT_ONCE);
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    own.add(new AnchorDetails(
                            rows.getString(1),
                            new End(rows.getLong(2), rows.getString(3)),
                            new End(rows.getLong(4), rows.getString(5)),
                            Instant.parse(rows.getString(6)),
                            rows.getString(7)));
                }
            }
        }
        return own;
    }

    private void look(AnchorDetails anchor) throws SQLException {
        if (!stands(PACKAGE, anchor.council(), anchor.packages())) {
            // a number that no chain can have, of whoever has kept the anchor
            int sequence = (int) Math.min(anchor.packages().sequence(), Integer.MAX_VALUE);
            tell(ProblemKind.ANCHOR_BROKEN, anchor, sequence);
        }
        if (!stands(STEP, anchor.council(), anchor.audit())) {
            tell(ProblemKind.AUDIT_ANCHOR_BROKEN, anchor, null);
        }
        if (anchor.stamp() != null && provenTime(anchor).isEmpty()) {
            tell(ProblemKind.ANCHOR_STAMP_BROKEN, anchor, null);
        }
    }

    private static Optional<Instant> provenTime(AnchorDetails anchor) {
        try {
            return StampedText.time(Base64.getMimeDecoder().decode(anchor.stamp()), anchor.text());
        } catch (IllegalArgumentException noBase64) {
            return Optional.empty();
        }
    }

    private boolean stands(String question, String owner, End end) throws SQLException {
        if (end.sequence() == 0) {
            return end.hash().equals(ChainLink.BEGINNING.packageHash());
        }
        try (PreparedStatement query = database.prepareStatement(question)) {
            query.setString(1, owner);
            query.setLong(2, end.sequence());
            try (ResultSet row = query.executeQuery()) {
                return row.next() && row.getString(1).equals(end.hash());
            }
        }
    }

    private void tell(ProblemKind kind, AnchorDetails anchor, Integer sequence) {
        String detail = kind == ProblemKind.AUDIT_ANCHOR_BROKEN
                ? anchor.audit().sequence() + ", " + anchor.anchoredAt()
                : anchor.anchoredAt().toString();
        found.add(new ArchiveProblem(kind, anchor.council(), sequence, null, detail));
    }
}
