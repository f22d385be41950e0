package ua.zvit.shared.outage;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLongArray;

/**
 * Writes one line for each sort of outage and minute, whoever meets it and however often. What the libraries say about
 * the same outage, at length and for every call, is left out by {@link OutageFilter} and counted here.
 */
public final class OutageLog {
    private static final Logger LOG = System.getLogger(OutageLog.class.getName());
    private static final long MINUTE = Duration.ofMinutes(1).toNanos();
    private static final long NEVER = System.nanoTime() - 2 * MINUTE;
    private static final AtomicLongArray TOLD = filled(NEVER);
    private static final AtomicLongArray MET = filled(0);
    private static volatile long last = NEVER;

    private OutageLog() {}

    /** @return true when an outage is behind what was thrown, so that no more needs to be said */
    public static boolean seen(Throwable thrown) {
        Optional<Outage> outage = Outage.in(thrown);
        outage.ifPresent(OutageLog::tell);
        return outage.isPresent();
    }

    /** @return true when an outage was met within that time */
    static boolean isRecent(Duration time) {
        return System.nanoTime() - last < time.toNanos();
    }

    private static void tell(Outage outage) {
        int index = outage.ordinal();
        long now = System.nanoTime();
        long before = TOLD.get(index);
        last = now;
        MET.incrementAndGet(index);
        if (now - before >= MINUTE && TOLD.compareAndSet(index, before, now)) {
            LOG.log(
                    Level.WARNING,
                    "Outage {0}: what needs it is answered with 503; met {1} times since it was last told",
                    outage.code(),
                    Long.toString(MET.getAndSet(index, 0)));
        }
    }

    private static AtomicLongArray filled(long value) {
        AtomicLongArray array = new AtomicLongArray(Outage.values().length);
        for (int i = 0; i < array.length(); i++) {
            array.set(i, value);
        }
        return array;
    }
}
