package ua.zvit.check.values;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import ua.zvit.proofreading.Severity;
import ua.zvit.proofreading.Threshold;

/**
 * How a council has tuned the check.
 *
 * @param disabled ids of rules that are switched off
 * @param severities other weights than the rules' own, by rule id
 * @param thresholds what is not among them holds as usual
 * @param liveLinks whether links are tried out in the background
 * @param version to be given back when changing; 0 as long as nothing was changed
 * @param changedAt null as long as nothing was changed
 * @param changedBy name of who changed it last; null as long as nothing was changed
 */
public record CheckSettingsDetails(
        Set<String> disabled,
        Map<String, Severity> severities,
        Map<Threshold, BigDecimal> thresholds,
        boolean liveLinks,
        int version,
        Instant changedAt,
        String changedBy) {

    public CheckSettingsDetails {
        disabled = Set.copyOf(disabled);
        severities = Map.copyOf(severities);
        thresholds = Threshold.complete(thresholds);
    }
}
