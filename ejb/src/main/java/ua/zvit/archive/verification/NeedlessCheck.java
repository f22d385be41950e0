package ua.zvit.archive.verification;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import ua.zvit.archive.values.ArchiveProblem;
import ua.zvit.archive.values.ProblemKind;
import ua.zvit.shared.store.OuterStore;

/**
 * Finds what the store keeps though no package of any council names it: left by a stop at the worst moment, or put there
 * by hand. Files of the last hour may belong to a sealing under way and are left for the next time.
 */
final class NeedlessCheck {
    private static final int MOST = 100;
    private static final int AT_ONCE = 500;
    private static final Duration UNDER_WAY = Duration.ofHours(1);
    private static final String IN_DATABASE = "select b.sha256 from archive_blob b"
            + " where not exists (select from archived_file f where f.sha256 = b.sha256) order by 1 limit " + MOST;
    private static final String UNNAMED = "select n.sha256 from unnest(?) as n (sha256)"
            + " where not exists (select from archived_file f where f.sha256 = n.sha256)";

    private final Connection database;
    private final List<? extends OuterStore> stores;
    private final Instant young;
    private final List<ArchiveProblem> found = new ArrayList<>();
    private final List<String> hashes = new ArrayList<>();

    NeedlessCheck(Connection database, List<? extends OuterStore> stores, Instant started) {
        this.database = database;
        this.stores = stores;
        this.young = started.minus(UNDER_WAY);
    }

    List<ArchiveProblem> check() throws SQLException {
        try (PreparedStatement query = database.prepareStatement(IN_DATABASE)) {
            tellAll(query);
        }
        for (OuterStore store : stores) {
            walk(store);
            askForHashes();
        }
        return List.copyOf(found.subList(0, Math.min(MOST, found.size())));
    }

    private void walk(OuterStore store) throws SQLException {
        List<SQLException> failed = new ArrayList<>();
        store.list(kept -> {
            try {
                look(kept);
            } catch (SQLException broken) {
                failed.add(broken);
            }
            return failed.isEmpty() && found.size() < MOST;
        });
        if (!failed.isEmpty()) {
            throw failed.get(0);
        }
    }

    private void look(OuterStore.Kept kept) throws SQLException {
        if (!kept.changed().isBefore(young)) {
            return;
        }
        if (kept.sha256().isEmpty()) {
            tell(ProblemKind.FILE_STRANGE, kept.name());
            return;
        }
        hashes.add(kept.sha256().get());
        if (hashes.size() == AT_ONCE) {
            askForHashes();
        }
    }

    private void askForHashes() throws SQLException {
        try (PreparedStatement query = database.prepareStatement(UNNAMED)) {
            query.setArray(1, database.createArrayOf("text", hashes.toArray()));
            tellAll(query);
        }
        hashes.clear();
    }

    private void tellAll(PreparedStatement query) throws SQLException {
        try (ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                tell(ProblemKind.CONTENT_NEEDLESS, rows.getString(1));
            }
        }
    }

    private void tell(ProblemKind kind, String detail) {
        found.add(new ArchiveProblem(kind, null, null, null, detail));
    }
}
