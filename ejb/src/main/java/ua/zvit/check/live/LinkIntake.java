package ua.zvit.check.live;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import ua.zvit.shared.cluster.OnEveryServer;
import ua.zvit.shared.outage.OutageLog;

/**
 * Brings the links that this server has met into the database, shortly before one of all servers tries them out. Each
 * server does so for itself, for it is in its own memory that they wait.
 */
@Singleton
@OnEveryServer
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class LinkIntake {
    private static final Logger LOG = System.getLogger(LinkIntake.class.getName());

    @Inject
    LinkQueue queue;

    @Inject
    LinkFindings findings;

    @Schedule(hour = "*", minute = "14/15", persistent = false)
    public void bringIn() {
        try {
            queue.take().forEach(findings::seen);
        } catch (RuntimeException failed) {
            if (!OutageLog.seen(failed)) {
                LOG.log(Level.WARNING, "Links were not noted this time", failed);
            }
        }
    }
}
