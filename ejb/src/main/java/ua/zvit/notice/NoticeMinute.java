package ua.zvit.notice;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
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
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import ua.zvit.notice.domain.NoticeRepository;
import ua.zvit.shared.Roles;
import ua.zvit.shared.ServerIdentity;
import ua.zvit.shared.cluster.OneInCluster;
import ua.zvit.shared.outage.OutageLog;

/**
 * Every minute tells people of the steps that were taken meanwhile, council by council. One run at a time on a server: a second one
 * would find no more than the first.
 */
@Singleton
@Startup
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@DependsOn("ejb.jar#SchemaReady")
@RunAs(Roles.ADMIN)
@Interceptors(OneInCluster.class)
public class NoticeMinute {
    private static final Logger LOG = System.getLogger(NoticeMinute.class.getName());

    private final Lock run = new ReentrantLock();

    @Resource
    TimerService timers;

    @Inject
    NoticeRepository notices;

    @Inject
    ServerIdentity identity;

    @Inject
    TellPeople telling;

    @PostConstruct
    void everyMinute() {
        timers.createCalendarTimer(new ScheduleExpression().hour("*").minute("*"), new TimerConfig(null, false));
    }

    /** The work of one minute. */
    @Timeout
    @RolesAllowed(Roles.ADMIN)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void work() {
        if (!run.tryLock()) {
            return;
        }
        try {
            tell();
        } finally {
            run.unlock();
        }
    }

    private void tell() {
        for (String council : notices.waitingCouncils()) {
            identity.assume(council);
            try {
                while (telling.tell() > 0) {
                    LOG.log(Level.DEBUG, "People of {0} were told", council);
                }
            } catch (RuntimeException failed) {
                Level level = OutageLog.seen(failed) ? Level.WARNING : Level.ERROR;
                LOG.log(level, "People of " + council + " were not told of everything", failed);
            }
        }
    }
}
