package ua.zvit.operation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Logs stay bounded while somebody goes on writing to them, and what was written last is still at hand. */
class LogsTest {
    private static final long LIMIT = 20L * 1024 * 1024;

    @TempDir
    Path data;

    @Test
    void aLogThatHasGrownIsKeptOnceAndItsWriterBeginsAnew() throws Exception {
        Path log = Files.createDirectories(data.resolve("log"));
        bounding(
                """
                exec 3>>"$LOG/keycloak.log"
                head -c $((LOG_LIMIT + 1)) /dev/zero >&3
                echo before >&3
                bound_logs
                echo after >&3
                bound_logs
                """);
        assertThat(Files.readString(log.resolve("keycloak.log"))).isEqualTo("after\n");
        assertThat(log.resolve("keycloak.log.1")).hasSize(LIMIT + 1 + "before\n".length());
    }

    @Test
    void ofTheFilesOfTheDatabaseTheNewestFiveStay() throws Exception {
        Path logs = Files.createDirectories(data.resolve("postgres/log"));
        List<Path> written = IntStream.range(0, 8)
                .mapToObj(day -> writtenOn(day, logs.resolve("postgresql-2026010" + (8 - day) + ".log")))
                .toList();
        bounding("bound_logs");
        try (Stream<Path> left = Files.list(logs)) {
            assertThat(left).containsExactlyInAnyOrderElementsOf(written.subList(3, 8));
        }
    }

    private static Path writtenOn(int day, Path file) {
        try {
            Files.writeString(file, "words");
            return Files.setLastModifiedTime(file, FileTime.from(Instant.EPOCH.plusSeconds(86_400L * day)));
        } catch (IOException unwritable) {
            throw new IllegalStateException(unwritable);
        }
    }

    /** Runs commands after the script's own, with its settings of a data folder. */
    private void bounding(String commands) throws Exception {
        ProcessBuilder shell = new ProcessBuilder("bash", "-euc", "source bin/logs.sh\n" + commands)
                .directory(Script.ROOT.toFile())
                .inheritIO();
        shell.environment()
                .putAll(Map.of(
                        "DATA", data.toString(), "LOG", data.resolve("log").toString()));
        assertThat(shell.start().waitFor()).isZero();
    }
}
