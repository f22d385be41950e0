package ua.zvit.api;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** The same call many times in one moment. */
final class AtOnce {
    private AtOnce() {}

    static <T> List<T> times(int times, IntFunction<T> call) {
        ExecutorService callers = Executors.newFixedThreadPool(times);
        try {
            List<CompletableFuture<T>> calls = IntStream.range(0, times)
                    .mapToObj(number -> CompletableFuture.supplyAsync(() -> call.apply(number), callers))
                    .toList();
            return calls.stream().map(CompletableFuture::join).toList();
        } finally {
            callers.shutdown();
        }
    }
}
