package ua.zvit.web.shared.rest;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import ua.zvit.shared.HealthProbe;

/**
 * Asks all probes at the same time and waits for none longer than its patience. A probe that does not come back keeps
 * one thread and counts as down without being waited for again; after a minute it is given up and another try begun.
 * Answers are kept for a second, so that whoever asks for our health can't wear out what is asked.
 */
@ApplicationScoped
public class HealthBoard {
    private static final Duration PATIENCE = Duration.ofMillis(2_500);
    private static final Duration KEPT = Duration.ofSeconds(1);
    private static final Duration GIVEN_UP = Duration.ofMinutes(1);

    @Resource
    ManagedThreadFactory threads;

    @Inject
    @Any
    Instance<HealthProbe> probes;

    private final Map<String, Run> runs = new ConcurrentHashMap<>();
    private volatile boolean started;

    /** @return how it stands with everything now */
    public State look() {
        List<HealthProbe> all = new ArrayList<>();
        probes.forEach(all::add);
        all.forEach(probe -> runs.compute(
                probe.name(), (name, before) -> before == null || before.isOver() ? begin(probe) : before));
        Map<String, Boolean> checks = new TreeMap<>();
        boolean ready = true;
        for (HealthProbe probe : all) {
            boolean healthy = runs.get(probe.name()).isHealthy();
            checks.put(probe.name(), healthy);
            ready &= healthy || !probe.isVital();
        }
        started |= ready;
        return new State(ready, checks);
    }

    /** @return true once everything vital has answered */
    boolean hasStarted() {
        return started || look().isReady();
    }

    private Run begin(HealthProbe probe) {
        Run run = new Run(System.nanoTime(), new CompletableFuture<>());
        threads.newThread(() -> run.answer(probe)).start();
        return run;
    }

    /** @param checks whether it answers, by name of what is leant on */
    public record State(boolean isReady, Map<String, Boolean> checks) {
        /** @return true when nothing is missing, vital or not */
        boolean isWhole() {
            return !checks.containsValue(false);
        }
    }

    private record Run(long begun, CompletableFuture<Boolean> result) {
        void answer(HealthProbe probe) {
            try {
                result.complete(probe.isHealthy());
            } catch (RuntimeException | Error failed) {
                result.complete(false);
            }
        }

        boolean isOver() {
            return age().compareTo(result.isDone() ? KEPT : GIVEN_UP) > 0;
        }

        boolean isHealthy() {
            long left = Math.max(0, PATIENCE.minus(age()).toMillis());
            return result.copy()
                    .completeOnTimeout(false, left, TimeUnit.MILLISECONDS)
                    .join();
        }

        private Duration age() {
            return Duration.ofNanos(System.nanoTime() - begun);
        }
    }
}
