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
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.Instant;
import ua.zvit.operation.values.SystemFigures;
import ua.zvit.shared.Figures;
import ua.zvit.shared.Roles;
import ua.zvit.shared.Settings;
import ua.zvit.shared.cluster.OnEveryServer;
import ua.zvit.shared.outage.OutageLog;
import ua.zvit.signature.trust.TrustDays;

/**
 * Counts in the database once a minute, where figures are asked for at all, so that whoever collects them often costs nothing.
 * Every server tells them, for any of them may be the one that is asked.
 */
@Singleton
@Startup
@DependsOn("ejb.jar#SchemaReady")
@RunAs(Roles.OPERATOR)
@OnEveryServer
public class FiguresMinute {
    private static final Logger LOG = System.getLogger(FiguresMinute.class.getName());

    @Resource
    TimerService timers;

    @Inject
    SystemQueries system;

    @Inject
    TrustDays trust;

    @PostConstruct
    void everyMinute() {
        if (Settings.text("zvit.metrics.token-file").isPresent()) {
            timers.createCalendarTimer(new ScheduleExpression().hour("*").minute("*"), new TimerConfig(null, false));
        }
    }

    /** The work of one minute. */
    @Timeout
    @RolesAllowed(Roles.OPERATOR)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void work() {
        try {
            tell(system.figures(), Instant.now());
            trust.earliestEnd().ifPresent(end -> Figures.measure("trust_ends", "", end.getEpochSecond()));
        } catch (RuntimeException failed) {
            LOG.log(OutageLog.seen(failed) ? Level.WARNING : Level.ERROR, "Nothing could be counted", failed);
        }
    }

    static void tell(SystemFigures figures, Instant now) {
        Figures.measure("tasks", "open", figures.work().open());
        Figures.measure("tasks", "late", figures.work().late());
        Figures.measure("jobs_failed", "", figures.work().failed());
        Figures.measure("councils", "", figures.work().councils());
        Figures.measure("reports_under_way", "", figures.work().underWay());
        Figures.measure("letters", "waiting", figures.mail().waiting());
        Figures.measure("letters", "stuck", figures.mail().stuck());
        age(
                "letters_oldest_age",
                figures.mail().oldest() == null ? now : figures.mail().oldest(),
                now);
        Figures.measure("archive_packages", "", figures.archive().packages());
        Figures.measure("archive_councils_with_problems", "", figures.archive().damaged());
        age("archive_verified_age", figures.archive().oldestVerified(), now);
        age("archive_anchored_age", figures.archive().oldestAnchored(), now);
        Figures.measure("database_bytes", "", figures.databaseBytes());
    }

    private static void age(String figure, Instant since, Instant now) {
        if (since == null) {
            Figures.forget(figure, "");
        } else {
            Figures.measure(figure, "", Math.max(0, Duration.between(since, now).toSeconds()));
        }
    }
}
