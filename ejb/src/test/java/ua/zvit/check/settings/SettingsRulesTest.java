package ua.zvit.check.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ua.zvit.check.values.CheckSettingsDetails;
import ua.zvit.proofreading.CheckSettings;
import ua.zvit.proofreading.Severity;
import ua.zvit.proofreading.Threshold;
import ua.zvit.proofreading.checker.BuiltInRules;
import ua.zvit.proofreading.checker.Checker;
import ua.zvit.proofreading.spelling.Language;
import ua.zvit.shared.Fault;
import ua.zvit.shared.ZvitException;

class SettingsRulesTest {
    private final Checker checker = new Checker(BuiltInRules.with(Language.NONE));
    private final SettingsRules rules = new SettingsRules(checker);

    @ParameterizedTest
    @CsvSource({"0, 1", "1, 366", "0.1234, 120", "0.10000000, 5"})
    void takesValuesThatMeanSomething(String threshold, int days) {
        assertThatCode(() -> rules.require(settings(threshold, days))).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({
        "-0.1, 10, deviationThreshold",
        "1.1, 10, deviationThreshold",
        "0.12345, 10, deviationThreshold",
        "0.1, 0, silentDays",
        "0.1, 367, silentDays"
    })
    void refusesTheRest(String threshold, int days, String field) {
        assertThatThrownBy(() -> rules.require(settings(threshold, days)))
                .isInstanceOfSatisfying(ZvitException.class, refused -> assertThat(refused.faults())
                        .extracting(Fault::field)
                        .containsExactly(field));
    }

    @Test
    void runsOnlyWhatBlocksBeforeAStep() {
        CheckSettings own = CheckSettings.defaults();
        CheckSettings settings = new CheckSettings(
                Set.of("money.total"),
                Map.of("wording.russianism", Severity.BLOCKS, "money.share", Severity.HINTS),
                own.thresholds(),
                Set.of(),
                Set.of(),
                Set.of());
        Set<String> disabled = checker.onlyBlocking(settings).disabled();
        assertThat(checker.rules())
                .filteredOn(rule -> !disabled.contains(rule.id()))
                .extracting(rule -> rule.id())
                .containsExactlyInAnyOrder(
                        "money.amendment",
                        "money.parts",
                        "typography.glyph",
                        "completeness.requisites",
                        "completeness.narrative",
                        "wording.russianism");
    }

    private static CheckSettingsDetails settings(String threshold, int days) {
        Map<Threshold, BigDecimal> thresholds =
                Map.of(Threshold.DEVIATION, new BigDecimal(threshold), Threshold.SILENT_DAYS, BigDecimal.valueOf(days));
        return new CheckSettingsDetails(Set.of("money.total"), Map.of(), thresholds, false, 0, null, null);
    }
}
