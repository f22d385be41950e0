package ua.zvit.report.document;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;

/** Prints one empty page after the start, in the background, so that nobody waits for fonts and templates to load. */
@Singleton
@Startup
public class RendererWarmUp {
    @Inject
    ReportRenderer renderer;

    @Resource
    ManagedExecutorService executor;

    @PostConstruct
    void warmUp() {
        executor.execute(renderer::warmUp);
    }
}
