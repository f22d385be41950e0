package ua.zvit.check;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import ua.zvit.check.CheckedReports.Checked;

/** What was found just before a step, for as long as the step may take to begin. */
@ApplicationScoped
class PreparedStops {
    private static final Duration AGE = Duration.ofMinutes(1);

    private final Map<Long, Prepared> kept = new ConcurrentHashMap<>();

    void keep(CheckStanding standing, Checked checked) {
        Instant now = Instant.now();
        kept.values().removeIf(old -> !old.isFresh(now));
        kept.put(
                standing.rights().report().reportId(),
                new Prepared(now, standing.stamp(), standing.inForce().revision(), checked));
    }

    /** @return empty when nothing was prepared, or somebody has changed an entry or a setting since */
    Optional<Checked> of(CheckStanding standing) {
        return Optional.ofNullable(kept.get(standing.rights().report().reportId()))
                .filter(found -> found.isFresh(Instant.now())
                        && found.stamp().equals(standing.stamp())
                        && found.revision() == standing.inForce().revision())
                .map(Prepared::checked);
    }

    private record Prepared(Instant at, String stamp, long revision, Checked checked) {
        boolean isFresh(Instant now) {
            return at.plus(AGE).isAfter(now);
        }
    }
}
