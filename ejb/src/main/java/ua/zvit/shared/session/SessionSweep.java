package ua.zvit.shared.session;

import jakarta.annotation.Resource;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.interceptor.Interceptors;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.SQLException;
import java.time.Duration;
import javax.sql.DataSource;
import ua.zvit.shared.cluster.OneInCluster;
import ua.zvit.shared.outage.OutageLog;

/** Takes away, once an hour, the sessions that ended because nobody used them. */
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
@Interceptors(OneInCluster.class)
public class SessionSweep {
    private static final Logger LOG = System.getLogger(SessionSweep.class.getName());
    private static final Duration KEPT = Duration.ofHours(12);

    @Resource(lookup = "java:jboss/datasources/ZvitDS")
    DataSource database;

    @Schedule(hour = "*", minute = "37", persistent = false)
    public void sweep() {
        try {
            new SessionStore(database).sweep(KEPT);
        } catch (SQLException failed) {
            if (!OutageLog.seen(failed)) {
                LOG.log(Level.WARNING, "Ended sessions were not taken away this time", failed);
            }
        }
    }
}
