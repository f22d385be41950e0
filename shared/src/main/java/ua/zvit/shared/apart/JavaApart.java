package ua.zvit.shared.apart;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/** A Java process for a stranger's file: small, without any setting of its parent, and with an end to every wait for it. */
public final class JavaApart {
    private JavaApart() {}

    /**
     * @param megabytes of its heap
     * @param main class that begins there
     * @param arguments in Latin letters: without an environment the process has no other
     * @return the process, not started yet, with an empty environment
     */
    public static ProcessBuilder command(int megabytes, String classPath, String main, List<String> arguments) {
        List<String> words = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + megabytes + "m",
                "-Xms16m",
                "-Xss1m",
                "-XX:MaxMetaspaceSize=128m",
                "-XX:ReservedCodeCacheSize=32m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:+ExitOnOutOfMemoryError",
                "-XX:-UsePerfData",
                "-XX:-CreateCoredumpOnCrash",
                "-Djava.awt.headless=true",
                "-Dfile.encoding=UTF-8",
                "-Dslf4j.internal.verbosity=ERROR",
                "-cp",
                classPath,
                main));
        words.addAll(arguments);
        ProcessBuilder command = new ProcessBuilder(words);
        command.environment().clear();
        return command;
    }

    /**
     * Kills the process when the time is over, so that whoever reads from it reads the end of its words.
     *
     * @throws IOException what the conversation throws, also because the process was ended
     */
    public static <T> T within(Process process, Duration longest, Conversation<T> conversation) throws IOException {
        AtomicBoolean over = new AtomicBoolean();
        CompletableFuture.delayedExecutor(longest.toMillis(), TimeUnit.MILLISECONDS)
                .execute(() -> {
                    if (over.compareAndSet(false, true)) {
                        process.destroyForcibly();
                    }
                });
        try {
            return conversation.hold();
        } finally {
            over.set(true);
        }
    }

    /** Words to and fro. */
    public interface Conversation<T> {
        T hold() throws IOException;
    }
}
