package ua.zvit.check.live;

import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptors;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import ua.zvit.check.domain.LinkOutcome;
import ua.zvit.check.domain.LinkRepository.Due;
import ua.zvit.shared.cluster.OneInCluster;

/**
 * Tries out links of councils that want it, a few every quarter of an hour, on the timer's own thread: nobody ever waits
 * for it, and no transaction stays open while a server is slow to answer. Where not a single link answers, it is this
 * server that is cut off, and nothing is held against the links.
 */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
@Interceptors(OneInCluster.class)
public class LinkWatch {
    private static final Logger LOG = System.getLogger(LinkWatch.class.getName());
    private static final int AT_ONCE = 50;
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final AtomicBoolean busy = new AtomicBoolean();

    @Inject
    AddressPolicy addresses;

    @Inject
    NameService names;

    @Inject
    LinkQueue queue;

    @Inject
    LinkFindings findings;

    @Schedule(hour = "*", minute = "*/15", persistent = false)
    public void look() {
        if (!busy.compareAndSet(false, true)) {
            return;
        }
        try {
            LinkProbe probe = new LinkProbe(addresses, new HttpHead(PATIENCE, PATIENCE), names);
            queue.take().forEach(findings::seen);
            Map<Due, LinkOutcome> outcomes = new LinkedHashMap<>();
            findings.due(AT_ONCE).forEach(link -> outcomes.put(link, probe.probe(link.url())));
            boolean online = outcomes.containsValue(LinkOutcome.ALIVE);
            outcomes.forEach((link, outcome) -> findings.tried(link, online ? outcome : LinkOutcome.UNKNOWN));
        } catch (RuntimeException failed) {
            LOG.log(Level.WARNING, "Links were not tried out this time", failed);
        } finally {
            busy.set(false);
        }
    }
}
