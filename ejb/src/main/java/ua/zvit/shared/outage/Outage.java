package ua.zvit.shared.outage;

import jakarta.ejb.ConcurrentAccessTimeoutException;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What Zvit leans on is away or busy, which is nobody's mistake and passes: it is answered with 503 and a time to come
 * again, never as an internal fault. This is the one place that tells an outage from a fault, by all causes of what was
 * thrown, for containers wrap and mappers translate.
 */
public enum Outage {
    /** No connection to the database, or it ended in the middle. */
    DATABASE_AWAY("DATABASE-AWAY"),
    /** All connections are in use, or the answer takes too long. */
    DATABASE_BUSY("DATABASE-BUSY"),
    /** Somebody else holds what was to be changed. */
    LOCKED("RECORD-LOCKED"),
    /** The folder of the archive can't be reached or takes nothing. */
    STORE_AWAY("STORE-AWAY");

    /** After how many seconds it is worth to come again. */
    public static final int RETRY_AFTER_SECONDS = 10;

    private static final int MOST_CAUSES = 60;

    /** Lock not available, deadlock, serialisation failure (PostgreSQL, appendix A). */
    private static final Pattern LOCK = Pattern.compile("55P03|40P01|40001");

    /** Statement cancelled by its time limit, too many connections and other want of resources. */
    private static final Pattern BUSY = Pattern.compile("57014|53.*");

    /** Connection broken or refused, shut down, log-in refused, no such database, read-only stand-in, failing disk. */
    private static final Pattern AWAY = Pattern.compile("08.*|57P0.|28.*|3D000|25006|58.*");

    /** Nobody gave a connection back in time; other IJ codes of the pool mean that none could be made or used. */
    private static final Pattern POOL_EMPTY = Pattern.compile("IJ000655|IJ000656|IJ031084.*IJ000655");

    private static final Pattern POOL = Pattern.compile("IJ000453|IJ000658|IJ031040|IJ031041|IJ031050|IJ031084");

    private final String code;

    Outage(String code) {
        this.code = code;
    }

    /** @return stable code; its text stands in the bundle under {@code error.<code>} */
    public String code() {
        return code;
    }

    /** @return the outage behind what was thrown; empty when it is something else */
    public static Optional<Outage> in(Throwable thrown) {
        Set<Throwable> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<Throwable> open = new ArrayDeque<>();
        push(open, thrown);
        Outage found = null;
        while (!open.isEmpty() && seen.size() < MOST_CAUSES) {
            Throwable cause = open.pop();
            if (!seen.add(cause)) {
                continue;
            }
            Outage here = of(cause);
            found = found == null || here != null && here.isMoreTellingThan(found) ? here : found;
            push(open, cause.getCause());
            for (Throwable suppressed : cause.getSuppressed()) {
                push(open, suppressed);
            }
            if (cause instanceof SQLException several) {
                push(open, several.getNextException());
            }
        }
        return Optional.ofNullable(found);
    }

    /** @return the outage that a state of SQL stands for; empty for all that is a fault of the statement */
    static Optional<Outage> ofState(String state) {
        if (state == null) {
            return Optional.empty();
        }
        return LOCK.matcher(state).matches()
                ? Optional.of(LOCKED)
                : BUSY.matcher(state).matches()
                        ? Optional.of(DATABASE_BUSY)
                        : AWAY.matcher(state).matches() ? Optional.of(DATABASE_AWAY) : Optional.empty();
    }

    private static Outage of(Throwable cause) {
        if (cause instanceof StoreAway) {
            return STORE_AWAY;
        }
        if (cause instanceof ConcurrentAccessTimeoutException) {
            return DATABASE_BUSY;
        }
        Optional<Outage> told = cause instanceof SQLException sql ? ofState(sql.getSQLState()) : Optional.empty();
        String message = cause.getMessage() == null ? "" : cause.getMessage();
        if (told.isPresent()) {
            return told.get();
        }
        if (POOL_EMPTY.matcher(message).find()) {
            return DATABASE_BUSY;
        }
        return POOL.matcher(message).find() ? DATABASE_AWAY : null;
    }

    /** That the pool gave nothing says less than why. */
    private boolean isMoreTellingThan(Outage other) {
        return other == DATABASE_AWAY && this != DATABASE_AWAY;
    }

    private static void push(Deque<Throwable> open, Throwable cause) {
        if (cause != null) {
            open.push(cause);
        }
    }
}
