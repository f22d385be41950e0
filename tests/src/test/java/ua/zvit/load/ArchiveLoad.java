package ua.zvit.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import ua.zvit.archive.values.ArchiveVerdict;
import ua.zvit.archive.verification.ArchiveVerifier;
import ua.zvit.rig.Rig;
import ua.zvit.shared.store.DirectoryStore;

/**
 * How fast an archive of many packages is verified, contents in a directory and in the database, beside the time that
 * only reading the same files takes: the nearer to it, the more it is bound by reading.
 */
public final class ArchiveLoad {
    private static final int PACKAGES = Integer.getInteger("zvit.load.packages", 10_000);
    private static final int MEBIBYTE = 1024 * 1024;

    private final Figures figures = new Figures();

    private ArchiveLoad() {}

    public static void main(String[] arguments) throws Exception {
        new ArchiveLoad().measure();
    }

    private void measure() throws Exception {
        Path folder = Files.createDirectories(Rig.data().resolve("archive-load"));
        figures.machine("Before");
        try (Connection database = Rig.database()) {
            DirectoryStore files = new DirectoryStore(folder);
            new PackageMill(database, "load-files").make(PACKAGES, (hash, content) -> write(files.path(hash), content));
            figures.say("%d packages with a document of %d KB each.", PACKAGES, PackageMill.DOCUMENT / 1024);
            report("Directory", verify(database, Optional.of(files), "load-files"));
            figures.say("Only reading the same files: %d ms.", read(folder).toMillis());
            PackageMill inDatabase = new PackageMill(database, "load-database");
            inDatabase.make(PACKAGES, inDatabase::insertContent);
            report("Database", verify(database, Optional.empty(), "load-database"));
        }
        figures.machine("After");
        figures.write("archive-load.md");
    }

    private static ArchiveVerdict verify(Connection database, Optional<DirectoryStore> store, String council)
            throws SQLException {
        ArchiveVerdict verdict = null;
        for (int round = 0; round < 2; round++) {
            verdict = new ArchiveVerifier(database, store.stream().toList(), council).verify();
        }
        return verdict;
    }

    private void report(String store, ArchiveVerdict verdict) {
        if (!verdict.isIntact() || verdict.packages() != PACKAGES) {
            throw new IllegalStateException("not the archive that was made: " + verdict);
        }
        long millis =
                Duration.between(verdict.startedAt(), verdict.finishedAt()).toMillis();
        figures.say(
                "%s: %d packages, %d contents, %d MB verified in %d ms: %d packages and %d MB a second.",
                store,
                verdict.packages(),
                verdict.files(),
                verdict.bytes() / MEBIBYTE,
                millis,
                verdict.packages() * 1000L / millis,
                verdict.bytes() / MEBIBYTE * 1000 / millis);
    }

    private static Duration read(Path folder) throws IOException {
        Instant start = Instant.now();
        byte[] chunk = new byte[128 * 1024];
        try (var paths = Files.walk(folder).filter(Files::isRegularFile)) {
            for (Path path : (Iterable<Path>) paths::iterator) {
                try (var file = Files.newInputStream(path)) {
                    while (file.read(chunk) >= 0) {
                        // only the reading counts
                    }
                }
            }
        }
        return Duration.between(start, Instant.now());
    }

    private static void write(Path file, byte[] content) throws IOException {
        Files.createDirectories(file.getParent());
        Files.write(file, content);
    }
}
