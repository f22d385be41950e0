package ua.zvit.check;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import ua.zvit.check.live.LinkQueue;

/**
 * What the check found in whole reports, kept until an entry or a setting changes, so that asking again costs nothing.
 * What changes elsewhere (who signs, last year's report) shows at the latest after {@value #MINUTES} minutes; the stops
 * before submission and approval never rely on what is kept here.
 */
@ApplicationScoped
class CheckedReports {
    private static final int MOST = 64;
    private static final int MINUTES = 10;
    private static final Duration AGE = Duration.ofMinutes(MINUTES);

    private final Map<Long, Kept> kept = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Long, Kept> eldest) {
            return size() > MOST;
        }
    };
    private CheckerAtHand checkers;
    private LinkQueue links;

    protected CheckedReports() {}

    @Inject
    CheckedReports(CheckerAtHand checkers, LinkQueue links) {
        this.checkers = checkers;
        this.links = links;
    }

    /**
     * A report with what was found in it.
     *
     * @param complete false when the language module could not be asked yet
     */
    record Checked(CheckedReport report, List<IdentifiedFinding> findings, boolean complete) {}

    /**
     * @param content reads the report where it is not known as it stands
     * @param complete false when an answer without the language module will do while that is being loaded
     */
    Checked of(long reportId, String stamp, Tuning tuning, Supplier<CheckedReport> content, boolean complete) {
        boolean whole = complete || checkers.isWhole();
        Kept known = known(reportId);
        if (known == null
                || !known.isFresh(stamp, tuning.revision())
                || whole && !known.checked().complete()) {
            known = new Kept(stamp, tuning.revision(), Instant.now(), check(content.get(), tuning, whole));
            keep(reportId, known);
        }
        return known.checked();
    }

    private Checked check(CheckedReport report, Tuning tuning, boolean whole) {
        if (tuning.liveLinks()) {
            links.offer(tuning.councilId(), report);
        }
        Checker checker = whole ? checkers.whole() : checkers.withoutLanguage();
        return new Checked(report, IdentifiedFinding.of(checker.check(report, tuning.settings())), whole);
    }

    private Kept known(long reportId) {
        synchronized (kept) {
            return kept.get(reportId);
        }
    }

    private void keep(long reportId, Kept found) {
        synchronized (kept) {
            kept.put(reportId, found);
        }
    }

    private record Kept(String stamp, long revision, Instant at, Checked checked) {
        boolean isFresh(String wanted, long current) {
            return stamp.equals(wanted) && revision == current && at.plus(AGE).isAfter(Instant.now());
        }
    }
}
