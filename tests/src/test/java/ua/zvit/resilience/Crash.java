package ua.zvit.resilience;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import ua.zvit.rig.Rig;

/**
 * Kills the server by SIGKILL while steps are under way. The calls go out a few milliseconds apart and the server dies
 * when some of them have been answered, so that one death meets many steps, each at another place.
 */
final class Crash {
    private static final int APART_MILLIS = 12;
    private static final int PATIENCE_SECONDS = 60;

    private Crash() {}

    /** @return for each attempt whether it was answered with success before the server died */
    static List<Boolean> during(List<Attempt> attempts, int answersBeforeDeath) throws Exception {
        ProcessHandle server = ProcessHandle.of(Rig.serverPid()).orElseThrow();
        CountDownLatch answers = new CountDownLatch(answersBeforeDeath);
        ExecutorService threads = Executors.newFixedThreadPool(attempts.size());
        try {
            List<CompletableFuture<Boolean>> confirmed = new ArrayList<>();
            for (Attempt attempt : attempts) {
                Executor later = CompletableFuture.delayedExecutor(
                        (long) APART_MILLIS * confirmed.size(), TimeUnit.MILLISECONDS, threads);
                confirmed.add(CompletableFuture.supplyAsync(() -> isConfirmed(attempt, answers), later));
            }
            if (!answers.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new IllegalStateException("No answer before the server was to be killed");
            }
            kill(server);
            return confirmed.stream().map(CompletableFuture::join).toList();
        } finally {
            threads.shutdownNow();
        }
    }

    private static boolean isConfirmed(Attempt attempt, CountDownLatch answers) {
        try {
            attempt.send().isOk();
            answers.countDown();
            return true;
        } catch (UncheckedIOException cutOff) {
            return false;
        }
    }

    private static void kill(ProcessHandle server) throws Exception {
        if (!server.destroyForcibly()) {
            throw new IOException("The server can't be killed: " + server.pid());
        }
        server.onExit().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    }
}
