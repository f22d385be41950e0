package ua.zvit.publication;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import ua.zvit.shared.ErrorCode;
import ua.zvit.shared.ZvitException;

/**
 * Files of strangers are examined here: fewer at a time than there are places, so that those who work always find one
 * free, and with a short queue, for whoever waits holds a thread of the server. The work itself ends by the budget of
 * {@link ua.zvit.signatures.apart.GuardedVerifier}.
 */
@ApplicationScoped
class VerificationRoom {
    private static final int PLACES = 2;
    private static final int MOST_WAITING = 4;
    private static final int WAIT_SECONDS = 5;

    private final Semaphore places = new Semaphore(PLACES, true);

    /** @throws ZvitException {@code VERIFY-BUSY} when no place gets free */
    <T> T examine(Supplier<T> work) {
        enter();
        try {
            return work.get();
        } finally {
            places.release();
        }
    }

    private void enter() {
        boolean entered = places.tryAcquire();
        try {
            entered = entered
                    || places.getQueueLength() < MOST_WAITING && places.tryAcquire(WAIT_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        if (!entered) {
            throw new ZvitException(ErrorCode.VERIFY_BUSY);
        }
    }
}
