package ua.zvit.shared.outage;

import java.nio.channels.ClosedChannelException;
import java.time.Duration;
import java.util.List;
import java.util.logging.Filter;
import java.util.logging.Level;
import java.util.logging.LogRecord;

/**
 * Keeps out of the logs what libraries say about an outage: each tells it with its whole trace for every call, which
 * fills a disk within the hour. What carries an outage as its cause is left out wherever it comes from; of libraries
 * that speak of the database only, also what they say without a cause while an outage lasts. That a caller has hung up while
 * an answer was open is no news at all.
 */
final class OutageFilter implements Filter {
    private static final Duration LASTS = Duration.ofSeconds(15);
    private static final List<String> SPEAK_OF_THE_DATABASE = List.of(
            "com.arjuna.",
            "org.jboss.jca.",
            "org.jboss.as.connector.",
            "org.hibernate.engine.jdbc.",
            "org.hibernate.resource.",
            "org.camunda.bpm.engine.");

    private static final String CONNECTIONS = "io.undertow.request.io";

    private final Filter before;

    OutageFilter(Filter before) {
        this.before = before;
    }

    Filter before() {
        return before;
    }

    @Override
    public boolean isLoggable(LogRecord told) {
        return (before == null || before.isLoggable(told)) && !isOfOutage(told);
    }

    private static boolean isOfOutage(LogRecord told) {
        if (told.getLevel().intValue() < Level.WARNING.intValue()) {
            return false;
        }
        if (isOfCaller(told)) {
            return true;
        }
        if (told.getThrown() != null && OutageLog.seen(told.getThrown())) {
            return true;
        }
        String name = told.getLoggerName() == null ? "" : told.getLoggerName();
        return OutageLog.isRecent(LASTS) && SPEAK_OF_THE_DATABASE.stream().anyMatch(name::startsWith);
    }

    private static boolean isOfCaller(LogRecord told) {
        return told.getThrown() instanceof ClosedChannelException && CONNECTIONS.equals(told.getLoggerName());
    }
}
