package ua.zvit.shared.apart;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * So many at work at a time and no more; a small number of callers may wait for a place, and not for long, because each
 * holds a thread.
 */
public final class Places {
    private final Semaphore places;
    private final int mostWaiting;
    private final Supplier<? extends RuntimeException> whenFull;

    /** @param whenFull what is thrown at those who find no place */
    public Places(int places, int mostWaiting, Supplier<? extends RuntimeException> whenFull) {
        this.places = new Semaphore(places, true);
        this.mostWaiting = mostWaiting;
        this.whenFull = whenFull;
    }

    /**
     * Takes a place, which has to be left again.
     *
     * @throws RuntimeException the given one, when no place gets free
     */
    public void enter(Duration patience) {
        boolean taken = places.tryAcquire();
        try {
            taken = taken
                    || places.getQueueLength() < mostWaiting
                            && places.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        if (!taken) {
            throw whenFull.get();
        }
    }

    public void leave() {
        places.release();
    }
}
