package ua.zvit.web.shared.session;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Supplier;
import ua.zvit.shared.outage.OutageLog;
import ua.zvit.shared.session.SessionStore;
import ua.zvit.shared.session.SessionStore.Kept;

/**
 * The kept sessions, of which nobody is to be kept waiting: while the database is away this server works with what it
 * remembers, and asks again only after a while.
 */
final class KeptSessions {
    private static final Logger LOG = System.getLogger(KeptSessions.class.getName());
    private static final Duration PAUSE = Duration.ofSeconds(10);

    private final Supplier<SessionStore> stores;
    private volatile long awayUntil = System.nanoTime();

    KeptSessions(Supplier<SessionStore> stores) {
        this.stores = stores;
    }

    /** What the store says, or that it says nothing now. */
    record Found(boolean answered, Optional<Kept> kept) {}

    private interface Question<T> {
        T of(SessionStore store) throws SQLException;
    }

    Found find(String id, Duration idle) {
        return asked(store -> store.find(id, idle))
                .map(kept -> new Found(true, kept))
                .orElseGet(() -> new Found(false, Optional.empty()));
    }

    /**
     * @param known whether it was kept before
     * @return the version that is kept; 0 when it has ended elsewhere; empty when it could not be kept now
     */
    OptionalLong keep(String id, byte[] content, boolean known) {
        return asked(store -> store.keep(id, content, known))
                .map(version -> OptionalLong.of(version.orElse(0)))
                .orElseGet(OptionalLong::empty);
    }

    void forget(String id) {
        asked(store -> {
            store.forget(id);
            return id;
        });
    }

    private <T> Optional<T> asked(Question<T> question) {
        if (System.nanoTime() - awayUntil < 0) {
            return Optional.empty();
        }
        try {
            return Optional.of(question.of(stores.get()));
        } catch (SQLException away) {
            awayUntil = System.nanoTime() + PAUSE.toNanos();
            if (!OutageLog.seen(away)) {
                LOG.log(Level.WARNING, "Sessions are in this server''s memory only for now", away);
            }
            return Optional.empty();
        }
    }
}
