package ua.zvit.signatures;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;

/** Files that lie beside the repository and are not part of it; tests that want them are skipped where they are absent. */
public final class SharedFiles {

    private static final Path FOLDER = Path.of(
            System.getProperty("zvit.shared", Path.of("..", "..", "shared").toString()));

    private SharedFiles() {}

    public static Path require(String name) {
        Path file = FOLDER.resolve(name);
        assumeTrue(Files.exists(file), () -> "SKIPPED: no " + name + " in the folder shared beside the repository");
        return file;
    }
}
