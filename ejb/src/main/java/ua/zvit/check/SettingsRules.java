package ua.zvit.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import ua.zvit.check.values.CheckSettingsDetails;
import ua.zvit.proofreading.checker.Checker;
import ua.zvit.proofreading.rule.Rule;
import ua.zvit.shared.ErrorCode;
import ua.zvit.shared.Fault;
import ua.zvit.shared.ZvitException;

/** What a council's settings must be: rules that exist, and thresholds that mean something. */
final class SettingsRules {
    private static final int YEAR = 366;
    private static final int DECIMALS = 4;

    private final Set<String> known;

    SettingsRules(Checker checker) {
        this.known = checker.rules().stream().map(Rule::id).collect(Collectors.toSet());
    }

    /** @throws ZvitException {@code SETTINGS-INVALID} */
    void require(CheckSettingsDetails wanted) {
        List<Fault> faults = new ArrayList<>();
        unknown(wanted.disabled()).forEach(rule -> faults.add(Fault.at(null, "disabled", "rule-unknown", rule)));
        unknown(wanted.severities().keySet())
                .forEach(rule -> faults.add(Fault.at(null, "severities", "rule-unknown", rule)));
        if (!isShare(wanted.deviationThreshold())) {
            faults.add(Fault.at(null, "deviationThreshold", "share-expected"));
        }
        if (wanted.silentDays() < 1 || wanted.silentDays() > YEAR) {
            faults.add(Fault.at(null, "silentDays", "days-expected", YEAR));
        }
        if (!faults.isEmpty()) {
            throw new ZvitException(ErrorCode.SETTINGS_INVALID, faults);
        }
    }

    private Set<String> unknown(Set<String> rules) {
        Set<String> unknown = new TreeSet<>(rules);
        unknown.removeAll(known);
        return unknown;
    }

    private static boolean isShare(BigDecimal share) {
        return share != null
                && share.signum() >= 0
                && share.compareTo(BigDecimal.ONE) <= 0
                && share.stripTrailingZeros().scale() <= DECIMALS;
    }
}
