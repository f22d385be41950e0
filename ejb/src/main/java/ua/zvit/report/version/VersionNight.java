package ua.zvit.report.version;

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
import ua.zvit.shared.Roles;
import ua.zvit.shared.cluster.OneInCluster;

/** Drafts go at night, as long after their report was archived as its council says; what was submitted and decided on stays. */
@Singleton
@Startup
@DependsOn("ejb.jar#SchemaReady")
@RunAs(Roles.ADMIN)
@Interceptors(OneInCluster.class)
public class VersionNight {
    private static final Logger LOG = System.getLogger(VersionNight.class.getName());
    private static final String HOUR = "4";
    private static final String MINUTE = "45";

    @Resource
    TimerService timers;

    @Inject
    PurgeDrafts purging;

    @PostConstruct
    void everyNight() {
        timers.createCalendarTimer(new ScheduleExpression().hour(HOUR).minute(MINUTE), new TimerConfig(null, false));
    }

    /** The work of one night. */
    @Timeout
    @RolesAllowed(Roles.ADMIN)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void work() {
        int gone = purging.purge();
        if (gone > 0) {
            LOG.log(Level.INFO, "Drafts of archived reports are gone: {0} versions", gone);
        }
    }
}
