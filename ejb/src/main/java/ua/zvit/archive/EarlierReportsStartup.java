package ua.zvit.archive;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.Timeout;
import jakarta.ejb.TimerConfig;
import jakarta.ejb.TimerService;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptors;
import ua.zvit.shared.Roles;
import ua.zvit.shared.cluster.OneInCluster;

/** Once after each start: what the first release archived becomes packages. Nothing is left to do after the first time. */
@Singleton
@Startup
@DependsOn("ejb.jar#SchemaReady")
@RunAs(Roles.ADMIN)
@Interceptors(OneInCluster.class)
public class EarlierReportsStartup {
    @Inject
    EarlierReports earlier;

    @Resource
    TimerService timers;

    @PostConstruct
    void soon() {
        timers.createSingleActionTimer(1, new TimerConfig(null, false));
    }

    @Timeout
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    void pack() {
        earlier.unpacked().forEach(earlier::pack);
    }
}
