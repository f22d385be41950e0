package ua.zvit.check.room;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import ua.zvit.shared.ErrorCode;
import ua.zvit.shared.ZvitException;

/**
 * A few threads and a bounded line before them. Who finds the line full, or waits longer than a person would, is told to
 * come again; the work that has begun goes on, so that coming again is worth it.
 */
final class Lane {
    private final ThreadPoolExecutor threads;
    private final int most;
    private final Semaphore waiting;
    private final Duration patience;
    private final Map<Object, CompletableFuture<Object>> running = new ConcurrentHashMap<>();

    /**
     * @param most how many callers may wait at once, for whatever work
     * @param patience how long one of them waits
     */
    Lane(ThreadFactory factory, int size, int most, Duration patience) {
        this.threads = new ThreadPoolExecutor(size, size, 1, TimeUnit.MINUTES, new ArrayBlockingQueue<>(most), factory);
        threads.allowCoreThreadTimeOut(true);
        this.most = most;
        this.waiting = new Semaphore(most);
        this.patience = patience;
    }

    /**
     * Does the work, or waits for the end of the same work where it is being done already.
     *
     * @param key equal for equal work
     * @throws ZvitException {@code CHECK-BUSY}
     */
    <T> T once(Object key, Supplier<T> work) {
        if (!waiting.tryAcquire()) {
            throw busy();
        }
        try {
            return ended(join(key, work));
        } finally {
            waiting.release();
        }
    }

    @SuppressWarnings("unchecked")
    private <T> Future<T> join(Object key, Supplier<T> work) {
        CompletableFuture<Object> mine = new CompletableFuture<>();
        CompletableFuture<Object> others = running.putIfAbsent(key, mine);
        if (others == null) {
            begin(key, mine, work);
        }
        return (Future<T>) (others == null ? mine : others);
    }

    private void begin(Object key, CompletableFuture<Object> mine, Supplier<?> work) {
        try {
            threads.execute(() -> end(key, mine, work));
        } catch (RejectedExecutionException full) {
            running.remove(key, mine);
            mine.completeExceptionally(busy());
        }
    }

    /** Forgets the work before it tells of its end, so that whoever asks from then on begins anew. */
    private void end(Object key, CompletableFuture<Object> mine, Supplier<?> work) {
        try {
            Object done = work.get();
            running.remove(key, mine);
            mine.complete(done);
        } catch (RuntimeException | Error failed) {
            running.remove(key, mine);
            mine.completeExceptionally(failed);
        }
    }

    private <T> T ended(Future<T> work) {
        try {
            return work.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException late) {
            throw busy();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw busy();
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof ZvitException refused) {
                throw refused;
            }
            throw new IllegalStateException("A text could not be read", failed.getCause());
        }
    }

    /** @return how many callers wait now */
    int waiting() {
        return most - waiting.availablePermits();
    }

    void close() {
        threads.shutdownNow();
    }

    private static ZvitException busy() {
        return new ZvitException(ErrorCode.CHECK_BUSY);
    }
}
