package ua.zvit.archive.anchors;

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
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import ua.zvit.archive.domain.VerificationRepository;
import ua.zvit.archive.values.AnchorDetails;
import ua.zvit.shared.Roles;
import ua.zvit.shared.Settings;
import ua.zvit.shared.cluster.OneInCluster;
import ua.zvit.shared.outage.OutageLog;
import ua.zvit.signature.trust.TrustConfiguration;

/**
 * Every minute anchors the chains that have grown: stamp, line in the file outside, row. Whole or not at all: what fails is
 * tried again a minute later, so that no anchor is without its stamp because the service was away.
 */
@Singleton
@Startup
@DependsOn("ejb.jar#SchemaReady")
@RunAs(Roles.ADMIN)
@Interceptors(OneInCluster.class)
public class AnchorMinute {
    private static final Logger LOG = System.getLogger(AnchorMinute.class.getName());
    private static final String SECOND = "20";

    @Resource
    TimerService timers;

    @Inject
    VerificationRepository councils;

    @Inject
    AnchorBook book;

    @Inject
    TrustConfiguration trust;

    @PostConstruct
    void everyMinute() {
        timers.createCalendarTimer(
                new ScheduleExpression().hour("*").minute("*").second(SECOND), new TimerConfig(null, false));
    }

    /** The work of one minute. */
    @Timeout
    @RolesAllowed(Roles.ADMIN)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void work() {
        for (String council : councils.councils()) {
            try {
                book.due(council).ifPresent(this::anchor);
            } catch (RuntimeException failed) {
                Level level = OutageLog.seen(failed) ? Level.WARNING : Level.ERROR;
                LOG.log(level, "The chains of " + council + " were not anchored", failed);
            }
        }
    }

    private void anchor(AnchorDetails due) {
        AnchorDetails anchor = trust.timeStamps()
                .map(service -> service.stamp(due.text().getBytes(StandardCharsets.US_ASCII)))
                .map(token -> due.stamped(Base64.getEncoder().encodeToString(token)))
                .orElse(due);
        Settings.text("zvit.anchor.file").map(Path::of).ifPresent(file -> AnchorLines.append(file, anchor));
        book.keep(anchor);
    }
}
