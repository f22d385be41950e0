package ua.zvit.signature;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import ua.zvit.signature.trust.UntrustedFiles;

/** Starts the first process with the application, and ends all with it. */
@Singleton
@Startup
public class ExaminingStart {
    private static final Logger LOG = System.getLogger(ExaminingStart.class.getName());

    @Resource
    ManagedExecutorService executor;

    @PostConstruct
    void begin() {
        executor.submit(ExaminingStart::warmUp);
    }

    @PreDestroy
    void end() {
        UntrustedFiles.processes().close();
    }

    private static void warmUp() {
        try {
            UntrustedFiles.processes().warmUp();
        } catch (IllegalStateException cannot) {
            LOG.log(Level.ERROR, "Files from outside can't be examined", cannot);
        }
    }
}
