package ua.zvit.shared.cluster;

import jakarta.annotation.Resource;
import jakarta.interceptor.AroundTimeout;
import jakarta.interceptor.InvocationContext;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import javax.sql.DataSource;
import ua.zvit.shared.Settings;
import ua.zvit.shared.outage.OutageLog;

/**
 * The one gate that every timer passes ({@code @Interceptors(OneInCluster.class)} on its class): of the servers that
 * share the database one does the run, and the others stay silent. A test keeps timers from going around it; what every
 * server must do for itself says so by {@link OnEveryServer}.
 *
 * <p>Runs without a transaction, so timers here are {@code NOT_SUPPORTED} and their steps have transactions of their own.
 */
public class OneInCluster {
    @Resource(lookup = "java:jboss/datasources/ZvitDS")
    DataSource database;

    @AroundTimeout
    public Object once(InvocationContext run) throws Exception {
        String job = run.getMethod().getDeclaringClass().getName();
        String node = Settings.text("zvit.node").orElse("zvit");
        try {
            new ClusterTurn(database, node).take(job, due(run.getTimer()), run::proceed);
        } catch (SQLException unreachable) {
            if (!OutageLog.seen(unreachable)) {
                throw unreachable;
            }
        }
        return null;
    }

    /** Calendars strike on full minutes; what runs once after each start has no time that servers could share. */
    private static Instant due(Object timer) {
        boolean calendar = timer instanceof jakarta.ejb.Timer told && told.isCalendarTimer();
        return calendar ? Instant.now().truncatedTo(ChronoUnit.MINUTES) : Instant.now();
    }
}
