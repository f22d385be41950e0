package ua.zvit.archive;

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
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import ua.zvit.archive.domain.VerificationRepository;
import ua.zvit.shared.Roles;
import ua.zvit.shared.Settings;

/**
 * What the archive does every night, council by council: finish interrupted disposals, verify the chain, check the
 * signatures and renew archive time stamps. What goes wrong in one council does not keep the others from their turn.
 */
@Singleton
@Startup
@DependsOn("ejb.jar#SchemaReady")
@RunAs(Roles.ADMIN)
public class ArchiveNight {
    private static final Logger LOG = System.getLogger(ArchiveNight.class.getName());
    private static final int HOUR = 3;

    @Resource
    TimerService timers;

    @Inject
    VerificationRepository councils;

    @Inject
    ServerIdentity identity;

    @Inject
    Disposals disposals;

    @Inject
    VerifyArchive verification;

    @Inject
    RevalidateArchive signatures;

    @PostConstruct
    void everyNight() {
        String hour = Integer.toString(Settings.positive("zvit.archive.night-hour", HOUR));
        timers.createCalendarTimer(new ScheduleExpression().hour(hour), new TimerConfig(null, false));
    }

    /** The work of one night. */
    @Timeout
    @RolesAllowed(Roles.ADMIN)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void work() {
        for (String council : councils.councils()) {
            identity.assume(council);
            tried(council, disposals::finish);
            tried(council, verification::now);
            tried(council, signatures::now);
        }
    }

    private static void tried(String council, Runnable step) {
        try {
            step.run();
        } catch (RuntimeException failed) {
            LOG.log(Level.ERROR, "The archive of " + council + " was left half-way this night", failed);
        }
    }
}
