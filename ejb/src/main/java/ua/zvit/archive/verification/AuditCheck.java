package ua.zvit.archive.verification;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import ua.zvit.archive.domain.ChainLink;
import ua.zvit.archive.values.ArchiveProblem;
import ua.zvit.archive.values.ProblemKind;

/**
 * Follows the chain of the audit trail: every link after the one before, every entry with the text that was linked, no entry
 * without a link. Writes the text of an entry itself, by nothing but what PostgreSQL brings: by full names, so that no
 * function that somebody has laid beside the tables is taken for one of those.
 */
final class AuditCheck {
    private static final int ROWS_AT_ONCE = 1_000;
    private static final int MOST = 100;
    private static final String LINKS = "select l.council, l.sequence, l.previous_hash, l.hash,"
            + " case when a.id is not null then pg_catalog.encode(pg_catalog.sha256(pg_catalog.convert_to("
            + "pg_catalog.json_build_array(a.id, a.council, a.subject,"
            + " pg_catalog.to_char(a.happened_at at time zone 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS.US\"Z\"'),"
            + " a.actor, a.actor_name, a.action, a.detail, a.comment)::text, 'UTF8')), 'hex') end as entry, l.entry_id"
            + " from audit_link l left join audit_entry a on a.id = l.entry_id and a.council = l.council"
            + " where l.council = coalesce(?, l.council) order by l.council, l.sequence";
    private static final String UNLINKED = "select a.council, a.id from audit_entry a"
            + " where a.council = coalesce(?, a.council)"
            + " and not exists (select from audit_link l where l.entry_id = a.id) order by a.id limit " + MOST;

    private final Connection database;
    private final String council;
    private final List<ArchiveProblem> found = new ArrayList<>();
    private String followed = "";
    private long last;
    private String lastHash;

    AuditCheck(Connection database, String council) {
        this.database = database;
        this.council = council;
    }

    List<ArchiveProblem> check() throws SQLException {
        try (PreparedStatement query = database.prepareStatement(LINKS)) {
            query.setString(1, council);
            query.setFetchSize(ROWS_AT_ONCE);
            try (ResultSet links = query.executeQuery()) {
                while (links.next()) {
                    follow(links);
                }
            }
        }
        try (PreparedStatement query = database.prepareStatement(UNLINKED)) {
            query.setString(1, council);
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    found.add(problem(ProblemKind.AUDIT_UNLINKED, rows.getString(1), rows.getString(2)));
                }
            }
        }
        return List.copyOf(found);
    }

    private void follow(ResultSet link) throws SQLException {
        String owner = link.getString("council");
        if (!owner.equals(followed)) {
            followed = owner;
            last = 0;
            lastHash = ChainLink.BEGINNING.packageHash();
        }
        long sequence = link.getLong("sequence");
        String entry = link.getString("entry");
        String previous = link.getString("previous_hash");
        if (sequence != last + 1) {
            tell(ProblemKind.AUDIT_MISSING, owner, "№ " + (last + 1));
        } else if (entry == null) {
            tell(ProblemKind.AUDIT_MISSING, owner, link.getString("entry_id"));
        } else if (!previous.equals(lastHash) || !link.getString("hash").equals(ChainLink.hash(previous, entry))) {
            tell(ProblemKind.AUDIT_CHANGED, owner, link.getString("entry_id"));
        }
        last = sequence;
        lastHash = link.getString("hash");
    }

    private void tell(ProblemKind kind, String owner, String detail) {
        if (found.size() < MOST) {
            found.add(problem(kind, owner, detail));
        }
    }

    private static ArchiveProblem problem(ProblemKind kind, String owner, String detail) {
        return new ArchiveProblem(kind, owner, null, null, detail);
    }
}
