package ua.zvit.check;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import ua.zvit.proofreading.CheckedReport;

/**
 * Reports as read from the database, kept until an entry changes, so that asking again reads nothing. What changes
 * elsewhere (who signs, last year's report) shows at the latest after {@value #MINUTES} minutes; the stops before
 * submission and approval never rely on what is kept here.
 */
@ApplicationScoped
class CheckedContents {
    private static final int MOST = 64;
    private static final int MINUTES = 10;
    private static final Duration AGE = Duration.ofMinutes(MINUTES);

    private final Map<Long, Kept> kept = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Long, Kept> eldest) {
            return size() > MOST;
        }
    };

    /** @param content reads the report where it is not known as it stands */
    CheckedReport of(long reportId, String stamp, Supplier<CheckedReport> content) {
        Kept known;
        synchronized (kept) {
            known = kept.get(reportId);
        }
        return known != null && known.isFresh(stamp) ? known.report() : keep(reportId, stamp, content.get());
    }

    CheckedReport keep(long reportId, String stamp, CheckedReport read) {
        synchronized (kept) {
            kept.put(reportId, new Kept(stamp, Instant.now(), read));
        }
        return read;
    }

    private record Kept(String stamp, Instant at, CheckedReport report) {
        boolean isFresh(String wanted) {
            return stamp.equals(wanted) && at.plus(AGE).isAfter(Instant.now());
        }
    }
}
