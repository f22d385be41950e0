package ua.zvit.web.shared.session;

import io.undertow.server.HttpServerExchange;
import io.undertow.server.session.Session;
import io.undertow.server.session.SessionConfig;
import io.undertow.server.session.SessionManager;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import org.wildfly.security.http.oidc.OidcSecurityContext;
import org.wildfly.security.http.oidc.RefreshableOidcSecurityContext;
import ua.zvit.shared.session.SessionStore.Kept;
import ua.zvit.web.shared.session.KeptSessions.Found;

/**
 * A session of this server of which the database knows what others need. A change is written before whoever made it goes on, so
 * that an answer never leaves before the next server could know. One object for each session, kept in the session itself.
 */
final class SharedSession implements Session {
    private static final Logger LOG = System.getLogger(SharedSession.class.getName());
    private static final String SELF = SharedSession.class.getName();
    private static final Duration GLANCE = Duration.ofSeconds(5);
    private static final Duration TOUCH = Duration.ofMinutes(5);

    private final RememberedSessions manager;
    private final Session own;
    private final Duration looks;
    private long version;
    private boolean unwritten;
    private boolean ended;
    private byte[] last = {};
    private long looked = System.nanoTime();

    private SharedSession(RememberedSessions manager, Session own, boolean others) {
        this.manager = manager;
        this.own = own;
        this.looks = others ? GLANCE : TOUCH;
    }

    static SharedSession of(RememberedSessions manager, Session own, boolean others) {
        if (own.getAttribute(SELF) instanceof SharedSession known) {
            return known;
        }
        SharedSession made = new SharedSession(manager, own, others);
        own.setAttribute(SELF, made);
        return made;
    }

    /** Takes over what is kept of it. */
    synchronized void take(Kept kept) {
        try {
            Map<String, Object> told = manager.content().read(kept.content());
            Map<String, Object> had = SessionContent.of(own);
            had.keySet().stream().filter(name -> !told.containsKey(name)).forEach(own::removeAttribute);
            told.forEach(own::setAttribute);
        } catch (IOException unknown) {
            LOG.log(Level.DEBUG, "A session of another release is left to it", unknown);
        }
        version = kept.version();
        last = kept.content();
    }

    /**
     * Looks from time to time what others have made of it.
     *
     * @return false when it has ended elsewhere
     */
    synchronized boolean isStill() {
        if (ended) {
            return false;
        }
        if (System.nanoTime() - looked < looks.toNanos()) {
            return true;
        }
        looked = System.nanoTime();
        if (unwritten) {
            write();
            return !ended;
        }
        if (version == 0) {
            return true;
        }
        Found found = manager.kept().find(getId(), manager.idle());
        found.kept().filter(kept -> kept.version() != version && !isGood()).ifPresent(this::take);
        return !found.answered() || found.kept().isPresent();
    }

    /** Tokens that another server has renewed are of no use as long as these are good, and would change under a request. */
    private boolean isGood() {
        return own.getAttribute(OidcSecurityContext.class.getName()) instanceof RefreshableOidcSecurityContext login
                && login.getOidcClientConfiguration() != null
                && login.isActive();
    }

    private synchronized void write() {
        Map<String, Object> shared = SessionContent.of(own);
        if (shared.isEmpty() && version == 0) {
            return;
        }
        byte[] content = manager.content().written(shared);
        if (version > 0 && !unwritten && Arrays.equals(content, last)) {
            return;
        }
        OptionalLong written = manager.kept().keep(getId(), content, version > 0);
        ended = written.isPresent() && written.getAsLong() == 0;
        version = ended ? version : written.orElse(version);
        unwritten = written.isEmpty();
        last = content;
    }

    @Override
    public Object setAttribute(String name, Object value) {
        Object before = own.setAttribute(name, value);
        if (SessionContent.isShared(value) || SessionContent.isShared(before)) {
            write();
        }
        return before;
    }

    @Override
    public Object removeAttribute(String name) {
        Object before = own.removeAttribute(name);
        if (SessionContent.isShared(before)) {
            write();
        }
        return before;
    }

    @Override
    public void invalidate(HttpServerExchange exchange) {
        String id = getId();
        own.invalidate(exchange);
        manager.kept().forget(id);
    }

    /** It has ended elsewhere, and ends here. */
    void follow(HttpServerExchange exchange) {
        own.invalidate(exchange);
    }

    @Override
    public synchronized String changeSessionId(HttpServerExchange exchange, SessionConfig config) {
        String before = getId();
        String id = own.changeSessionId(exchange, config);
        if (version > 0) {
            version = 0;
            write();
            manager.kept().forget(before);
        }
        return id;
    }

    @Override
    public String getId() {
        return own.getId();
    }

    @Override
    public void requestDone(HttpServerExchange exchange) {
        own.requestDone(exchange);
    }

    @Override
    public long getCreationTime() {
        return own.getCreationTime();
    }

    @Override
    public long getLastAccessedTime() {
        return own.getLastAccessedTime();
    }

    @Override
    public void setMaxInactiveInterval(int seconds) {
        own.setMaxInactiveInterval(seconds);
    }

    @Override
    public int getMaxInactiveInterval() {
        return own.getMaxInactiveInterval();
    }

    @Override
    public Object getAttribute(String name) {
        return own.getAttribute(name);
    }

    @Override
    public Set<String> getAttributeNames() {
        return own.getAttributeNames();
    }

    @Override
    public SessionManager getSessionManager() {
        return manager;
    }
}
