package ua.zvit.notice;

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
import java.time.LocalDate;
import ua.zvit.approval.SilentTasks;
import ua.zvit.approval.circuit.PassInSilence;
import ua.zvit.approval.values.WorkItem;
import ua.zvit.notice.domain.NoticeRepository;
import ua.zvit.shared.Roles;
import ua.zvit.shared.ServerIdentity;
import ua.zvit.shared.ZvitException;
import ua.zvit.shared.cluster.OneInCluster;
import ua.zvit.shared.outage.OutageLog;

/** From seven to eight in the evening, every hour, takes silence for consent where a stage of visas says so, and reminds of
 * due days, council by council; once a day would be enough, but a server may have been down at that hour. */
@Singleton
@Startup
@DependsOn("ejb.jar#SchemaReady")
@RunAs(Roles.ADMIN)
@Interceptors(OneInCluster.class)
public class DueMorning {
    private static final Logger LOG = System.getLogger(DueMorning.class.getName());

    @Resource
    TimerService timers;

    @Inject
    NoticeRepository notices;

    @Inject
    ServerIdentity identity;

    @Inject
    DueReminders reminders;

    @Inject
    SilentTasks silent;

    @Inject
    PassInSilence passing;

    @PostConstruct
    void everyHourOfTheDay() {
        timers.createCalendarTimer(new ScheduleExpression().hour("7-20"), new TimerConfig(null, false));
    }

    /** The work of one hour. */
    @Timeout
    @RolesAllowed(Roles.ADMIN)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void work() {
        for (String council : notices.councils()) {
            identity.assume(council);
            passInSilence(council);
            try {
                int told = reminders.remind(LocalDate.now());
                LOG.log(Level.DEBUG, "Reminders of {0}: {1}", council, told);
            } catch (RuntimeException failed) {
                Level level = OutageLog.seen(failed) ? Level.WARNING : Level.ERROR;
                LOG.log(level, "People of " + council + " were not reminded", failed);
            }
        }
    }

    /** Each visa for itself: what can't be taken for given holds up none of the others. */
    private void passInSilence(String council) {
        try {
            for (WorkItem visa : silent.waiting()) {
                pass(visa);
            }
        } catch (RuntimeException failed) {
            Level level = OutageLog.seen(failed) ? Level.WARNING : Level.ERROR;
            LOG.log(level, "Silence on visas of " + council + " was not looked at", failed);
        }
    }

    private void pass(WorkItem visa) {
        try {
            if (passing.pass(visa, LocalDate.now())) {
                LOG.log(Level.INFO, "A visa on report {0} counts as given by silence", visa.reportId());
            }
        } catch (ZvitException refused) {
            LOG.log(
                    Level.WARNING,
                    "Silence on a visa of report {0} can''t count: {1}",
                    visa.reportId(),
                    refused.code());
        } catch (RuntimeException failed) {
            Level level = OutageLog.seen(failed) ? Level.WARNING : Level.ERROR;
            LOG.log(level, "Silence on a visa of report " + visa.reportId() + " was not looked at", failed);
        }
    }
}
