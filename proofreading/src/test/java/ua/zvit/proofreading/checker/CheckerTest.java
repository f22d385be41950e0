package ua.zvit.proofreading.checker;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import ua.zvit.proofreading.CheckSettings;
import ua.zvit.proofreading.CheckedReport;
import ua.zvit.proofreading.Finding;
import ua.zvit.proofreading.Place;
import ua.zvit.proofreading.Sample;
import ua.zvit.proofreading.Severity;
import ua.zvit.proofreading.spelling.Language;

class CheckerTest {

    private final Checker checker = new Checker(BuiltInRules.with(Language.NONE));
    private final CheckedReport report = Sample.report(
            Sample.measure("1", "Приймали участь у форумі."), Sample.measure("2", "Відкрито \"Простір\"."));

    @Test
    void leavesOutWhatTheCouncilHasSwitchedOff() {
        CheckSettings settings = CheckSettings.defaults().without(Set.of("wording.russianism"));
        assertThat(checker.check(report, settings)).extracting(Finding::rule).containsOnly("typography.quotes");
    }

    @Test
    void weighsFindingsAsTheCouncilWants() {
        CheckSettings own = CheckSettings.defaults();
        CheckSettings settings = new CheckSettings(
                Set.of(),
                Map.of("wording.russianism", Severity.BLOCKS),
                own.thresholds(),
                Set.of(),
                Set.of(),
                Set.of());
        assertThat(Checker.blocks(checker.check(report, settings))).isTrue();
        assertThat(Checker.blocks(checker.check(report, own))).isFalse();
    }

    @Test
    void checksOneEntryAlone() {
        List<Finding> findings = checker.checkEntry(report, "2", CheckSettings.defaults());
        assertThat(findings).extracting(Finding::rule).containsExactly("typography.quotes");
    }

    @Test
    void tellsOffsetsInTheTextWithoutMarkup() {
        CheckedReport marked = Sample.report(Sample.measure("1", "Усе <b>добре</b>.</p><p>Приймали участь."));
        Place place =
                checker.check(marked, CheckSettings.defaults()).get(0).places().get(0);
        assertThat(place.start()).isEqualTo("Усе добре.\n".length());
        assertThat(place.text()).isEqualTo("Приймали участь");
    }
}
