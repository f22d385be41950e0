package ua.zvit.shared.outage;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import java.util.logging.Handler;
import java.util.logging.Logger;

/** Puts the {@link OutageFilter} before all logs of the server as long as the application runs; a failing start is told at length. */
@Singleton
@Startup
@DependsOn("ejb.jar#SchemaReady")
public class QuietOutages {
    @PostConstruct
    void begin() {
        for (Handler log : Logger.getLogger("").getHandlers()) {
            log.setFilter(new OutageFilter(log.getFilter()));
        }
    }

    @PreDestroy
    void end() {
        for (Handler log : Logger.getLogger("").getHandlers()) {
            if (log.getFilter() instanceof OutageFilter own) {
                log.setFilter(own.before());
            }
        }
    }
}
