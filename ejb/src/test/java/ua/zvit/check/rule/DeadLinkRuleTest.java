package ua.zvit.check.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import ua.zvit.check.BuiltInRules;
import ua.zvit.check.CheckSettings;
import ua.zvit.check.CheckedReport;
import ua.zvit.check.Checker;
import ua.zvit.check.Finding;
import ua.zvit.check.Sample;
import ua.zvit.check.spelling.Language;

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
        CheckSettings settings = new CheckSettings(
                Set.of(), own.severities(), own.deviationThreshold(), own.silentDays(), Set.of(), Set.of(), gone);
        return new Checker(BuiltInRules.with(Language.NONE))
                .check(report, settings).stream()
                        .filter(finding -> finding.rule().equals("link.dead"))
                        .toList();
    }
}
