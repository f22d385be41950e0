package ua.zvit.entering;

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
import ua.zvit.shared.Settings;
import ua.zvit.shared.cluster.OneInCluster;

/** Drafts that nobody has touched for long go at night, with their files. */
@Singleton
@Startup
@DependsOn("ejb.jar#SchemaReady")
@RunAs(Roles.ADMIN)
@Interceptors(OneInCluster.class)
public class ImportNight {
    private static final Logger LOG = System.getLogger(ImportNight.class.getName());
    private static final int HOUR = 4;
    private static final int DAYS = 30;

    @Resource
    TimerService timers;

    @Inject
    OldDrafts drafts;

    @PostConstruct
    void everyNight() {
        timers.createCalendarTimer(new ScheduleExpression().hour(Integer.toString(HOUR)), new TimerConfig(null, false));
    }

    /** The work of one night. */
    @Timeout
    @RolesAllowed(Roles.ADMIN)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void work() {
        int gone = drafts.remove(Instant.now().minus(Duration.ofDays(Settings.positive("zvit.import.days", DAYS))));
        if (gone > 0) {
            LOG.log(Level.INFO, "Drafts of imports that nobody has touched for long are gone: " + gone);
        }
    }
}
