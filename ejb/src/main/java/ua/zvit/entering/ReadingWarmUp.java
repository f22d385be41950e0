package ua.zvit.entering;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import ua.zvit.entering.reading.ReadingProcesses;

/** Lays out what a reading process needs after the start, in the background, so that the first who brings a file does not wait. */
@Singleton
@Startup
public class ReadingWarmUp {
    @Inject
    ReadingProcesses processes;

    @Resource
    ManagedExecutorService executor;

    @PostConstruct
    void warmUp() {
        executor.execute(processes::warmUp);
    }
}
