package ua.zvit.check.room;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.function.Supplier;

/**
 * Reads texts on threads of its own, as many as the server has processors. Whole reports and single entries have a lane
 * each: who writes never waits behind somebody's long report. Fewer people may wait than the server has threads for
 * requests, so that pages which need no check go on.
 */
@ApplicationScoped
public class CheckRoom {
    private static final int PROCESSORS = Runtime.getRuntime().availableProcessors();
    private static final int THREADS = Math.min(8, PROCESSORS);
    private static final int WAITING_FOR_REPORTS = 8 * PROCESSORS;
    private static final int WAITING_FOR_ENTRIES = 6 * PROCESSORS;
    private static final Duration PATIENCE_FOR_REPORTS = Duration.ofSeconds(20);
    private static final Duration PATIENCE_FOR_ENTRIES = Duration.ofSeconds(10);

    @Resource
    ManagedThreadFactory factory;

    private Lane reports;
    private Lane entries;

    protected CheckRoom() {}

    @PostConstruct
    void open() {
        reports = new Lane(factory, THREADS, WAITING_FOR_REPORTS, PATIENCE_FOR_REPORTS);
        entries = new Lane(factory, THREADS, WAITING_FOR_ENTRIES, PATIENCE_FOR_ENTRIES);
    }

    @PreDestroy
    void close() {
        reports.close();
        entries.close();
    }

    /**
     * Reads a whole report; equal ones once.
     *
     * @param content equal for equal work
     * @throws ua.zvit.shared.ZvitException {@code CHECK-BUSY} when too many wait, or it takes too long
     */
    public <T> T report(Object content, Supplier<T> work) {
        return reports.once(content, work);
    }

    /**
     * Reads one entry as it is being written.
     *
     * @throws ua.zvit.shared.ZvitException {@code CHECK-BUSY} when too many wait, or it takes too long
     */
    public <T> T entry(Supplier<T> work) {
        return entries.once(new Object(), work);
    }
}
