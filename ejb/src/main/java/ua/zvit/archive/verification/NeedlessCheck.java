package ua.zvit.archive.verification;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ua.zvit.archive.values.ArchiveProblem;
import ua.zvit.archive.values.ProblemKind;
import ua.zvit.shared.store.DirectoryStore;

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
    private final Optional<DirectoryStore> directory;
    private final Instant young;
    private final List<ArchiveProblem> found = new ArrayList<>();
    private final List<String> hashes = new ArrayList<>();

    NeedlessCheck(Connection database, Optional<DirectoryStore> directory, Instant started) {
        this.database = database;
        this.directory = directory;
        this.young = started.minus(UNDER_WAY);
    }

    List<ArchiveProblem> check() throws SQLException {
        try (PreparedStatement query = database.prepareStatement(IN_DATABASE)) {
            tellAll(query);
        }
        if (directory.isPresent() && Files.isDirectory(directory.get().root())) {
            walk(directory.get());
            askForHashes();
        }
        return List.copyOf(found.subList(0, Math.min(MOST, found.size())));
    }

    private void walk(DirectoryStore store) throws SQLException {
        List<SQLException> failed = new ArrayList<>();
        try {
            Files.walkFileTree(store.root(), new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes about) {
                    if (about.lastModifiedTime().toInstant().isBefore(young)) {
                        try {
                            look(store, file);
                        } catch (SQLException broken) {
                            failed.add(broken);
                            return FileVisitResult.TERMINATE;
                        }
                    }
                    return found.size() < MOST ? FileVisitResult.CONTINUE : FileVisitResult.TERMINATE;
                }

                @Override
                public FileVisitResult visitFileFailed(Path file, IOException gone) {
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        if (!failed.isEmpty()) {
            throw failed.get(0);
        }
    }

    private void look(DirectoryStore store, Path file) throws SQLException {
        String name = file.getFileName().toString();
        if (!store.isContent(file)) {
            tell(ProblemKind.FILE_STRANGE, store.root().relativize(file).toString());
            return;
        }
        hashes.add(name);
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
