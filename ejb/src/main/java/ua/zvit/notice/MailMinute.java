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
import ua.zvit.notice.mail.Postman;
import ua.zvit.notice.mail.SmtpSettings;
import ua.zvit.shared.Roles;
import ua.zvit.shared.cluster.OneInCluster;
import ua.zvit.shared.outage.OutageLog;

/** Every minute sends the letters that wait, where a mail server is named. It has a timer of its own, so that a mail server
 * that hangs holds up letters and nothing else. */
@Singleton
@Startup
@DependsOn("ejb.jar#SchemaReady")
@RunAs(Roles.ADMIN)
@Interceptors(OneInCluster.class)
public class MailMinute {
    private static final Logger LOG = System.getLogger(MailMinute.class.getName());

    @Resource
    TimerService timers;

    @Inject
    MailRun run;

    @Inject
    AnchorMail anchors;

    @PostConstruct
    void everyMinute() {
        timers.createCalendarTimer(new ScheduleExpression().hour("*").minute("*"), new TimerConfig(null, false));
    }

    /** The work of one minute. */
    @Timeout
    @RolesAllowed(Roles.ADMIN)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void work() {
        if (!SmtpSettings.isConfigured()) {
            return;
        }
        try {
            Postman postman = new Postman(SmtpSettings.inForce());
            int sent = run.send(postman);
            LOG.log(Level.DEBUG, "Letters sent: {0}", sent);
            anchors.send(postman);
        } catch (RuntimeException failed) {
            LOG.log(OutageLog.seen(failed) ? Level.WARNING : Level.ERROR, "Letters were not sent", failed);
        }
    }
}
