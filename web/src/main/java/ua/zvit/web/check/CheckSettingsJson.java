package ua.zvit.web.check;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import ua.zvit.check.values.CheckSettingsDetails;
import ua.zvit.proofreading.Severity;
import ua.zvit.proofreading.Threshold;
import ua.zvit.shared.ErrorCode;
import ua.zvit.shared.Fault;
import ua.zvit.shared.ZvitException;

/**
 * How a council has tuned the check. Given in, who changed it last is ignored, and what is left out becomes the usual.
 *
 * @param disabled ids of rules that are switched off
 * @param severities other weights than the rules' own, by rule id: {@code blocks}, {@code warns} or {@code hints}
 * @param deviationThreshold share of the plan (0.10 = 10 %) from which a deviation needs a reason, as a decimal string
 * @param silentDays days without an event that are worth a hint
 * @param liveLinks whether links are tried out in the background
 */
public record CheckSettingsJson(
        List<String> disabled,
        Map<String, String> severities,
        String deviationThreshold,
        Integer silentDays,
        Boolean liveLinks,
        Instant changedAt,
        String changedBy) {
    private static final String DECIMAL = "\\d(\\.\\d{1,6})?";

    static CheckSettingsJson of(CheckSettingsDetails settings) {
        Map<String, String> severities = new TreeMap<>();
        settings.severities().forEach((rule, severity) -> severities.put(rule, severity.code()));
        return new CheckSettingsJson(
                List.copyOf(new TreeSet<>(settings.disabled())),
                severities,
                settings.thresholds()
                        .get(Threshold.DEVIATION)
                        .stripTrailingZeros()
                        .toPlainString(),
                settings.thresholds().get(Threshold.SILENT_DAYS).intValue(),
                settings.liveLinks(),
                settings.changedAt(),
                settings.changedBy());
    }

    /** @throws ZvitException {@code SETTINGS-INVALID} when a word or a number can't be read */
    CheckSettingsDetails details(int version) {
        List<Fault> faults = new ArrayList<>();
        Map<String, Severity> weights = new TreeMap<>();
        if (severities != null) {
            severities.forEach((rule, word) -> severity(word)
                    .ifPresentOrElse(
                            weight -> weights.put(rule, weight),
                            () -> faults.add(Fault.at(null, "severities", "severity-expected"))));
        }
        Map<Threshold, BigDecimal> thresholds = new EnumMap<>(Threshold.class);
        if (silentDays != null) {
            thresholds.put(Threshold.SILENT_DAYS, BigDecimal.valueOf(silentDays));
        }
        if (deviationThreshold != null && deviationThreshold.matches(DECIMAL)) {
            thresholds.put(Threshold.DEVIATION, new BigDecimal(deviationThreshold));
        } else if (deviationThreshold != null) {
            faults.add(Fault.at(
                    null, Threshold.DEVIATION.code(), Threshold.DEVIATION.unit().fault()));
        }
        if (!faults.isEmpty()) {
            throw new ZvitException(ErrorCode.SETTINGS_INVALID, faults);
        }
        return new CheckSettingsDetails(
                disabled == null ? Set.of() : new TreeSet<>(disabled),
                weights,
                thresholds,
                Boolean.TRUE.equals(liveLinks),
                version,
                null,
                null);
    }

    private static Optional<Severity> severity(String word) {
        return Stream.of(Severity.values())
                .filter(severity -> severity.code().equals(word == null ? "" : word.toLowerCase(Locale.ROOT)))
                .findFirst();
    }
}
