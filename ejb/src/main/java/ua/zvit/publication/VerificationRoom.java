package ua.zvit.publication;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import ua.zvit.shared.ErrorKind;
import ua.zvit.shared.ZvitException;

/**
 * Files of strangers are examined here: few at a time, so that they cannot take the server from those who work, and
 * none for longer than a person would wait. A place is free again when the work has really ended.
 */
@ApplicationScoped
class VerificationRoom {
    private static final int PLACES = 3;
    private static final int WAIT_SECONDS = 5;
    private static final int LONGEST_SECONDS = 30;

    private final Semaphore places = new Semaphore(PLACES, true);

    @Resource
    ManagedExecutorService executor;

    /** @throws ZvitException {@code VERIFY-BUSY} when no place gets free, {@code VERIFY-TOO-LONG} */
    <T> T examine(Callable<T> work) {
        try {
            if (!places.tryAcquire(WAIT_SECONDS, TimeUnit.SECONDS)) {
                throw new ZvitException(ErrorKind.BUSY, "VERIFY-BUSY");
            }
            return begin(work).get(LONGEST_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException late) {
            throw new ZvitException(ErrorKind.INVALID, "VERIFY-TOO-LONG");
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new ZvitException(ErrorKind.BUSY, "VERIFY-BUSY");
        } catch (ExecutionException failed) {
            throw new IllegalStateException(failed.getCause());
        }
    }

    private <T> Future<T> begin(Callable<T> work) {
        try {
            return executor.submit(() -> {
                try {
                    return work.call();
                } finally {
                    places.release();
                }
            });
        } catch (RejectedExecutionException full) {
            places.release();
            throw new ZvitException(ErrorKind.BUSY, "VERIFY-BUSY");
        }
    }
}
