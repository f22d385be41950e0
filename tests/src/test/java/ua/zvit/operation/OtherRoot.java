package ua.zvit.operation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * This machine's files under a root of their own, in memory: what is installed, written or removed there is gone with it, and
 * nobody else sees it (mount namespace and overlay; needs root). Processes and ports are the machine's.
 */
final class OtherRoot implements Closeable {
    private static final int PATIENCE_MINUTES = 5;
    private static final String MOUNT =
            """
            mount -t tmpfs -o size=3g,mode=755 other "$1"
            mkdir "$1"/upper "$1"/work "$1"/root
            mount -t overlay -o "lowerdir=/,upperdir=$1/upper,workdir=$1/work" overlay "$1/root"
            mount --rbind /proc "$1/root/proc"
            mount --rbind /dev "$1/root/dev"
            mount -t tmpfs run "$1/root/run"
            touch "$2"
            exec sleep 3600
            """;

    private final Path place;
    private final Process holder;

    OtherRoot(Path folder) throws IOException, InterruptedException {
        place = Files.createDirectory(folder.resolve("other"));
        Path mounted = folder.resolve("mounted");
        Path said = folder.resolve("mounting");
        holder = new ProcessBuilder(
                        "unshare", "-m", "bash", "-euc", MOUNT, "mount", place.toString(), mounted.toString())
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        while (!Files.exists(mounted)) {
            assertThat(holder.isAlive()).as(Files.readString(said)).isTrue();
            Thread.sleep(50);
        }
    }

    /** @return what the commands said, which have to succeed */
    String run(String commands) throws IOException, InterruptedException {
        Path said = Files.createTempFile("other", ".said");
        try {
            Process process = start(commands, said);
            assertThat(process.waitFor(PATIENCE_MINUTES, TimeUnit.MINUTES))
                    .as(commands)
                    .isTrue();
            String words = Files.readString(said);
            assertThat(process.exitValue()).as(commands + "\n" + words).isZero();
            return words;
        } finally {
            Files.delete(said);
        }
    }

    /** Starts commands that go on, as a system's own manager would: with nothing of this environment. */
    Process start(String commands, Path said) throws IOException {
        List<String> command = new ArrayList<>(List.of("nsenter", "--mount", "--target", Long.toString(holder.pid())));
        command.addAll(List.of("chroot", place.resolve("root").toString(), "env", "-i"));
        command.addAll(List.of("PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin", "LANG=C.UTF-8"));
        command.addAll(List.of("DEBIAN_FRONTEND=noninteractive", "bash", "-euc", commands));
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
    }

    @Override
    public void close() throws IOException {
        holder.destroyForcibly();
        try {
            holder.waitFor();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
