package ua.zvit.web.shared.session;

import io.undertow.server.HttpServerExchange;
import io.undertow.server.session.Session;
import io.undertow.server.session.SessionConfig;
import io.undertow.server.session.SessionListener;
import io.undertow.server.session.SessionManager;
import io.undertow.server.session.SessionManagerStatistics;
import io.undertow.util.AttachmentKey;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import ua.zvit.shared.session.SessionStore.Kept;

/**
 * The server's own sessions, with the database behind them: one that this server does not remember is looked up there once in a request
 * and lives on here under the same id.
 */
final class RememberedSessions implements SessionManager {
    private static final Logger LOG = System.getLogger(RememberedSessions.class.getName());

    /** What is not of the length that Undertow gives ids is no session, and nobody is asked about it. */
    private static final int SHORTEST_ID = 20;

    private static final int LONGEST_ID = 100;

    private static final int TURNS = 256;

    private final AttachmentKey<Boolean> nowhere = AttachmentKey.create(Boolean.class);
    private final Object[] turns = Stream.generate(Object::new).limit(TURNS).toArray();
    private final SessionManager own;
    private final KeptSessions kept;
    private final SessionContent content;
    private final boolean others;
    private volatile Duration idle = Duration.ofMinutes(30);

    RememberedSessions(SessionManager own, KeptSessions kept, SessionContent content, boolean others) {
        this.own = own;
        this.kept = kept;
        this.content = content;
        this.others = others;
    }

    KeptSessions kept() {
        return kept;
    }

    SessionContent content() {
        return content;
    }

    /** @return after which time without use a session has ended */
    Duration idle() {
        return idle;
    }

    @Override
    public Session createSession(HttpServerExchange exchange, SessionConfig config) {
        return shared(own.createSession(exchange, config));
    }

    /** Requests of one person come side by side: who is second waits until the session is whole. */
    @Override
    public Session getSession(HttpServerExchange exchange, SessionConfig config) {
        String id = exchange == null ? null : config.findSessionId(exchange);
        if (id == null) {
            Session remembered = own.getSession(exchange, config);
            return remembered == null ? null : goesOn(remembered, exchange);
        }
        synchronized (turns[Math.floorMod(id.hashCode(), turns.length)]) {
            Session remembered = own.getSession(exchange, config);
            return remembered == null ? restored(id, exchange, config) : goesOn(remembered, exchange);
        }
    }

    private Session restored(String id, HttpServerExchange exchange, SessionConfig config) {
        if (id.length() < SHORTEST_ID || id.length() > LONGEST_ID || exchange.getAttachment(nowhere) != null) {
            return null;
        }
        Optional<Kept> found = kept.find(id, idle).kept();
        if (found.isEmpty()) {
            exchange.putAttachment(nowhere, true);
            return null;
        }
        SharedSession restored = shared(own.createSession(exchange, new KnownId(config, id)));
        restored.take(found.get());
        return restored;
    }

    private Session goesOn(Session remembered, HttpServerExchange exchange) {
        try {
            SharedSession session = shared(remembered);
            if (session.isStill()) {
                return session;
            }
            session.follow(exchange);
        } catch (IllegalStateException ended) {
            LOG.log(Level.DEBUG, "A session ended while it was asked for", ended);
        }
        return null;
    }

    private SharedSession shared(Session session) {
        return SharedSession.of(this, session, others);
    }

    @Override
    public Session getSession(String id) {
        Session remembered = own.getSession(id);
        return remembered == null ? null : shared(remembered);
    }

    @Override
    public void setDefaultSessionTimeout(int seconds) {
        own.setDefaultSessionTimeout(seconds);
        idle = Duration.ofSeconds(seconds);
    }

    @Override
    public String getDeploymentName() {
        return own.getDeploymentName();
    }

    @Override
    public void start() {
        own.start();
    }

    @Override
    public void stop() {
        own.stop();
    }

    @Override
    public void registerSessionListener(SessionListener listener) {
        own.registerSessionListener(listener);
    }

    @Override
    public void removeSessionListener(SessionListener listener) {
        own.removeSessionListener(listener);
    }

    @Override
    public Set<String> getTransientSessions() {
        return own.getTransientSessions();
    }

    @Override
    public Set<String> getActiveSessions() {
        return own.getActiveSessions();
    }

    @Override
    public Set<String> getAllSessions() {
        return own.getAllSessions();
    }

    @Override
    public SessionManagerStatistics getStatistics() {
        return own.getStatistics();
    }

    /** The session gets the id that its browser has already. */
    private record KnownId(SessionConfig config, String id) implements SessionConfig {
        @Override
        public void setSessionId(HttpServerExchange exchange, String ignored) {
            // the browser has it
        }

        @Override
        public void clearSession(HttpServerExchange exchange, String ended) {
            config.clearSession(exchange, ended);
        }

        @Override
        public String findSessionId(HttpServerExchange exchange) {
            return id;
        }

        @Override
        public SessionCookieSource sessionCookieSource(HttpServerExchange exchange) {
            return config.sessionCookieSource(exchange);
        }

        @Override
        public String rewriteUrl(String address, String session) {
            return config.rewriteUrl(address, session);
        }
    }
}
