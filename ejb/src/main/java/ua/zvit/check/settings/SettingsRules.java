package ua.zvit.check.settings;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import ua.zvit.check.values.CheckSettingsDetails;
import ua.zvit.proofreading.Threshold;
import ua.zvit.proofreading.checker.Checker;
import ua.zvit.proofreading.rule.Rule;
import ua.zvit.shared.ErrorCode;
import ua.zvit.shared.Fault;
import ua.zvit.shared.ZvitException;

/** What a council's settings must be: rules that exist, and thresholds that mean something. */
final class SettingsRules {
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
        wanted.thresholds().forEach((threshold, value) -> {
            Threshold.Unit unit = threshold.unit();
            if (!unit.takes(value)) {
                faults.add(Fault.at(null, threshold.code(), unit.fault(), unit.most()));
            }
        });
        if (!faults.isEmpty()) {
            throw new ZvitException(ErrorCode.SETTINGS_INVALID, faults);
        }
    }

    private Set<String> unknown(Set<String> rules) {
        Set<String> unknown = new TreeSet<>(rules);
        unknown.removeAll(known);
        return unknown;
    }
}
