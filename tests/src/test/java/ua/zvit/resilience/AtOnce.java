package ua.zvit.resilience;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.Stream;
import ua.zvit.api.Answer;

/** Sends several calls in the same moment: each has a thread of its own, and none goes before all are ready. */
final class AtOnce {
    private static final int SECONDS = 60;

    private AtOnce() {}

    /** @return the answers in the order of the calls */
    static List<Answer> send(List<Supplier<Answer>> calls) {
        CyclicBarrier gate = new CyclicBarrier(calls.size());
        ExecutorService threads = Executors.newFixedThreadPool(calls.size());
        try {
            List<CompletableFuture<Answer>> answers = calls.stream()
                    .map(call -> CompletableFuture.supplyAsync(() -> behind(gate, call), threads))
                    .toList();
            return answers.stream().map(CompletableFuture::join).toList();
        } finally {
            threads.shutdownNow();
        }
    }

    static List<Answer> repeat(int times, Supplier<Answer> call) {
        return send(Stream.generate(() -> call).limit(times).toList());
    }

    private static Answer behind(CyclicBarrier gate, Supplier<Answer> call) {
        try {
            gate.await(SECONDS, TimeUnit.SECONDS);
            return call.get();
        } catch (Exception broken) {
            throw new IllegalStateException(broken);
        }
    }
}
