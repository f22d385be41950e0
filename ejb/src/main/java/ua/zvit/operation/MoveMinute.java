package ua.zvit.operation;

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
import java.util.function.BooleanSupplier;
import ua.zvit.shared.Roles;
import ua.zvit.shared.cluster.OneInCluster;
import ua.zvit.shared.outage.OutageLog;
import ua.zvit.shared.store.ContentUse;

/**
 * Moves contents between stores every other minute, for half an hour at most at a time, as long as something is left to move.
 */
@Singleton
@Startup
@DependsOn("ejb.jar#SchemaReady")
@RunAs(Roles.OPERATOR)
@Interceptors(OneInCluster.class)
public class MoveMinute {
    private static final Logger LOG = System.getLogger(MoveMinute.class.getName());
    private static final Duration AT_A_TIME = Duration.ofMinutes(30);

    @Resource
    TimerService timers;

    @Inject
    MoveContents moves;

    @PostConstruct
    void everyOtherMinute() {
        timers.createCalendarTimer(new ScheduleExpression().hour("*").minute("*/2"), new TimerConfig(null, false));
    }

    /** The work of one run. */
    @Timeout
    @RolesAllowed(Roles.OPERATOR)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void work() {
        long until = System.nanoTime() + AT_A_TIME.toNanos();
        for (ContentUse use : ContentUse.values()) {
            try {
                move(use, () -> System.nanoTime() < until);
            } catch (RuntimeException failed) {
                LOG.log(OutageLog.seen(failed) ? Level.WARNING : Level.ERROR, "Contents were not moved", failed);
            }
        }
    }

    private void move(ContentUse use, BooleanSupplier goOn) {
        moves.run(use, goOn).ifPresent(done -> {
            moves.note(use, done);
            LOG.log(
                    Level.INFO,
                    "Contents of {0} moved: {1} copied, {2} taken from the former store, {3} damaged",
                    use.code(),
                    done.copied(),
                    done.forgotten(),
                    done.damaged());
        });
    }
}
