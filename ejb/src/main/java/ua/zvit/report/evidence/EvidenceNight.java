package ua.zvit.report.evidence;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.DependsOn;
import jakarta.ejb.ScheduleExpression;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.Timeout;
import jakarta.ejb.TimerConfig;
import jakarta.ejb.TimerService;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptors;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.Instant;
import ua.zvit.shared.Roles;
import ua.zvit.shared.cluster.OneInCluster;
import ua.zvit.shared.store.chosen.StoreSettings;

/** Evidence that was removed goes for good at night, a day later at the earliest, with the contents that nothing names. */
@Singleton
@Startup
@DependsOn("ejb.jar#SchemaReady")
@RunAs(Roles.ADMIN)
@Interceptors(OneInCluster.class)
public class EvidenceNight {
    private static final Logger LOG = System.getLogger(EvidenceNight.class.getName());
    private static final String HOUR = "4";
    private static final String MINUTE = "30";
    private static final Duration KEPT = Duration.ofDays(1);

    @Resource
    TimerService timers;

    @Inject
    ClearEvidence clearing;

    /** A server that would clear the archive's directory does not start. */
    @PostConstruct
    void everyNight() {
        StoreSettings.requireUsable();
        timers.createCalendarTimer(new ScheduleExpression().hour(HOUR).minute(MINUTE), new TimerConfig(null, false));
    }

    /** The work of one night. */
    @Timeout
    @RolesAllowed(Roles.ADMIN)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void work() {
        Instant dayBefore = Instant.now().minus(KEPT);
        int gone = clearing.forget(dayBefore);
        int contents = clearing.clear(dayBefore);
        if (gone + contents > 0) {
            LOG.log(Level.INFO, "Evidence that was removed is gone: {0} files, {1} contents", gone, contents);
        }
    }
}
