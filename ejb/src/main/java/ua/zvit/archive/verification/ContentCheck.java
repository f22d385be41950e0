package ua.zvit.archive.verification;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ua.zvit.archive.values.ArchiveProblem;
import ua.zvit.archive.values.ProblemKind;
import ua.zvit.shared.outage.StoreAway;
import ua.zvit.shared.store.ContentName;
import ua.zvit.shared.store.OuterStore;

/**
 * Reads every content that a kept package names, each once, and compares its hash. Those outside of the database are read here, never held
 * whole; what lies in the database is hashed by PostgreSQL, which spares sending it.
 */
final class ContentCheck {
    private static final int ROWS_AT_ONCE = 16;
    private static final String KEPT = " from archived_file f join archived_package p on p.id = f.package_id"
            + " join council c on c.id = p.council_id where c.code = coalesce(?, c.code)"
            + " and not exists (select from disposed_package d where d.package_id = p.id)";
    private static final String CONTENTS =
            "select n.sha256, encode(sha256(b.content), 'hex'), octet_length(b.content) from (select distinct f.sha256"
                    + KEPT + ") n left join archive_blob b on b.sha256 = n.sha256";
    private static final String OWNERS = "select c.code, p.sequence, p.programme_title, f.name" + KEPT
            + " and f.sha256 = ? order by p.council_id, p.sequence limit 20";

    private final Connection database;
    private final List<? extends OuterStore> stores;
    private final String council;
    private int files;
    private long bytes;

    ContentCheck(Connection database, List<? extends OuterStore> stores, String council) {
        this.database = database;
        this.stores = stores;
        this.council = council;
    }

    List<ArchiveProblem> check() throws SQLException {
        List<ArchiveProblem> problems = new ArrayList<>();
        try (PreparedStatement query = database.prepareStatement(CONTENTS)) {
            query.setString(1, council);
            query.setFetchSize(ROWS_AT_ONCE);
            try (ResultSet contents = query.executeQuery()) {
                while (contents.next()) {
                    Optional<ProblemKind> wrong =
                            look(contents.getString(1), contents.getString(2), contents.getLong(3));
                    if (wrong.isPresent()) {
                        problems.addAll(owners(contents.getString(1), wrong.get()));
                    }
                }
            }
        }
        return problems;
    }

    int files() {
        return files;
    }

    long bytes() {
        return bytes;
    }

    private Optional<ProblemKind> look(String sha256, String inDatabase, long size) {
        files++;
        Optional<String> found = stores.stream()
                .flatMap(store -> hash(store, sha256).stream())
                .findFirst()
                .or(() -> counted(inDatabase, size));
        return found.isEmpty()
                ? Optional.of(ProblemKind.CONTENT_MISSING)
                : found.filter(hash -> !hash.equals(sha256)).map(other -> ProblemKind.CONTENT_CHANGED);
    }

    private Optional<String> counted(String hash, long size) {
        bytes += size;
        return Optional.ofNullable(hash);
    }

    private Optional<String> hash(OuterStore store, String sha256) {
        return store.open(sha256).map(content -> {
            try {
                ContentName.Digest digest = ContentName.digest(content);
                bytes += digest.size();
                return digest.sha256();
            } catch (IOException unreadable) {
                throw new StoreAway(store.place() + " does not give " + sha256, unreadable);
            }
        });
    }

    private List<ArchiveProblem> owners(String sha256, ProblemKind kind) throws SQLException {
        List<ArchiveProblem> owners = new ArrayList<>();
        try (PreparedStatement query = database.prepareStatement(OWNERS)) {
            query.setString(1, council);
            query.setString(2, sha256);
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    owners.add(new ArchiveProblem(
                            kind, rows.getString(1), rows.getInt(2), rows.getString(3), rows.getString(4)));
                }
            }
        }
        return owners;
    }
}
