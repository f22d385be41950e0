package ua.zvit.proofreading.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import ua.zvit.proofreading.CheckSettings;
import ua.zvit.proofreading.CheckedReport;
import ua.zvit.proofreading.Finding;
import ua.zvit.proofreading.Sample;
import ua.zvit.proofreading.checker.BuiltInRules;
import ua.zvit.proofreading.checker.Checker;
import ua.zvit.proofreading.spelling.Language;

class DeadLinkRuleTest {
    private final CheckedReport report =
            Sample.report(Sample.measure("1", "Див. https://rada.example.ua/old#top і https://rada.example.ua/new."));

    @Test
    void marksWhatTheBackgroundCheckFoundGone() {
        assertThat(dead(Set.of("https://rada.example.ua/old"))).singleElement().satisfies(finding -> assertThat(
                        finding.places().get(0).text())
                .isEqualTo("https://rada.example.ua/old#top"));
    }

    @Test
    void saysNothingAsLongAsNothingWasTriedOut() {
        assertThat(dead(Set.of())).isEmpty();
    }

    private List<Finding> dead(Set<String> gone) {
        CheckSettings own = CheckSettings.defaults();
        CheckSettings settings =
                new CheckSettings(Set.of(), own.severities(), own.thresholds(), Set.of(), Set.of(), gone);
        return new Checker(BuiltInRules.with(Language.NONE))
                .check(report, settings).stream()
                        .filter(finding -> finding.rule().equals("link.dead"))
                        .toList();
    }
}
