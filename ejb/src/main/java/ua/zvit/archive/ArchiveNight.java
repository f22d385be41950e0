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
import jakarta.interceptor.Interceptors;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.Instant;
import ua.zvit.archive.domain.VerificationRepository;
import ua.zvit.archive.retention.Disposals;
import ua.zvit.archive.values.ArchiveVerdict;
import ua.zvit.shared.ErrorKind;
import ua.zvit.shared.Roles;
import ua.zvit.shared.ServerIdentity;
import ua.zvit.shared.Settings;
import ua.zvit.shared.ZvitException;
import ua.zvit.shared.cluster.OneInCluster;
import ua.zvit.shared.outage.OutageLog;

/**
 * What the archive does every night: let files of former reports go that nobody has put in, then council by council finish interrupted disposals, verify the chain, check the
 * signatures and renew archive time stamps. What goes wrong in one council does not keep the others from their turn.
 */
@Singleton
@Startup
@DependsOn("ejb.jar#SchemaReady")
@RunAs(Roles.ADMIN)
@Interceptors(OneInCluster.class)
public class ArchiveNight {
    private static final Logger LOG = System.getLogger(ArchiveNight.class.getName());
    private static final int HOUR = 3;
    private static final int DAYS = 30;

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

    @Inject
    FormerDrafts former;

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
        Instant left = Instant.now().minus(Duration.ofDays(Settings.positive("zvit.import.days", DAYS)));
        tried("*", () -> former.forget(left));
        for (String council : councils.councils()) {
            identity.assume(council);
            tried(council, disposals::finish);
            tried(council, () -> tell(council, verification.now()));
            tried(council, () -> tell(council, signatures.now()));
        }
    }

    private static void tell(String council, ArchiveVerdict verdict) {
        if (!verdict.isIntact()) {
            LOG.log(
                    Level.ERROR,
                    "The archive of " + council + " is damaged, findings: "
                            + verdict.damage().size());
        }
    }

    private static void tried(String council, Runnable step) {
        try {
            step.run();
        } catch (RuntimeException failed) {
            LOG.log(level(failed), "The archive of " + council + " was left half-way this night", failed);
        }
    }

    /** What a person began just now, or an outage that is told elsewhere, is not the night's fault. */
    private static Level level(RuntimeException failed) {
        boolean running = failed instanceof ZvitException refused && refused.kind() == ErrorKind.CONFLICT;
        return running ? Level.INFO : OutageLog.seen(failed) ? Level.WARNING : Level.ERROR;
    }
}
