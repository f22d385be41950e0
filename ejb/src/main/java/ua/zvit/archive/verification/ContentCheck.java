package ua.zvit.archive.verification;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import ua.zvit.archive.values.ArchiveProblem;
import ua.zvit.archive.values.ProblemKind;
import ua.zvit.shared.store.DirectoryStore;

/**
 * Reads every content that a kept package names, each once, and compares its hash. Files are read here, never held
 * whole; what lies in the database is hashed by PostgreSQL, which spares sending it.
 */
final class ContentCheck {
    private static final int ROWS_AT_ONCE = 16;
    private static final int CHUNK = 128 * 1024;
    private static final String KEPT = " from archived_file f join archived_package p on p.id = f.package_id"
            + " join council c on c.id = p.council_id where c.code = coalesce(?, c.code)"
            + " and not exists (select from disposed_package d where d.package_id = p.id)";
    private static final String CONTENTS =
            "select n.sha256, encode(sha256(b.content), 'hex'), octet_length(b.content) from (select distinct f.sha256"
                    + KEPT + ") n left join archive_blob b on b.sha256 = n.sha256";
    private static final String OWNERS = "select c.code, p.sequence, p.programme_title, f.name" + KEPT
            + " and f.sha256 = ? order by p.council_id, p.sequence limit 20";

    private final Connection database;
    private final Optional<DirectoryStore> directory;
    private final String council;
    private final byte[] chunk = new byte[CHUNK];
    private int files;
    private long bytes;

    ContentCheck(Connection database, Optional<DirectoryStore> directory, String council) {
        this.database = database;
        this.directory = directory;
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
        Optional<String> found = directory.flatMap(store -> hash(store, sha256)).or(() -> counted(inDatabase, size));
        return found.isEmpty()
                ? Optional.of(ProblemKind.CONTENT_MISSING)
                : found.filter(hash -> !hash.equals(sha256)).map(other -> ProblemKind.CONTENT_CHANGED);
    }

    private Optional<String> counted(String hash, long size) {
        bytes += size;
        return Optional.ofNullable(hash);
    }

    private Optional<String> hash(DirectoryStore store, String sha256) {
        MessageDigest digest = digest();
        try (InputStream file = Files.newInputStream(store.path(sha256))) {
            for (int read = file.read(chunk); read >= 0; read = file.read(chunk)) {
                digest.update(chunk, 0, read);
                bytes += read;
            }
            return Optional.of(HexFormat.of().formatHex(digest.digest()));
        } catch (NoSuchFileException missing) {
            return Optional.empty();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
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

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256", impossible);
        }
    }
}
