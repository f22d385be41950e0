package ua.zvit.proofreading.checker;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import ua.zvit.proofreading.CheckSettings;
import ua.zvit.proofreading.CheckedReport;
import ua.zvit.proofreading.Finding;
import ua.zvit.proofreading.Sample;
import ua.zvit.proofreading.Severity;
import ua.zvit.proofreading.reading.FieldText;
import ua.zvit.proofreading.rule.FieldRule;
import ua.zvit.proofreading.rule.Findings;
import ua.zvit.proofreading.rule.Rule;
import ua.zvit.proofreading.spelling.Language;
import ua.zvit.proofreading.spelling.LanguageReading;

/** A text that takes too long is left behind and told; the others are checked as if it were not there. */
class UnfinishedTextTest {
    private static final String UNFINISHED = "wording.unfinished";
    private static final CheckedReport REPORT = Sample.report(
            Sample.measure("1", "Гарний текст - перший."),
            Sample.measure("2", "ПАСТКА для правила."),
            Sample.measure("3", "Гарний текст - третій."));

    @Test
    void tellsWhatTheLanguageModuleDidNotFinish() {
        Language slow = (paragraph, most) ->
                paragraph.contains("ПАСТКА") ? new LanguageReading(List.of(), false, most) : LanguageReading.NOTHING;
        List<Finding> found = new Checker(BuiltInRules.with(slow)).check(REPORT, CheckSettings.defaults());
        assertThat(found)
                .filteredOn(finding -> finding.rule().equals(UNFINISHED))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.places().get(0).measure()).isEqualTo("2");
                    assertThat(finding.places().get(0).field()).isEqualTo("narrative");
                });
        assertThat(found).extracting(Finding::rule).contains("typography.dash");
    }

    @Test
    @Timeout(120)
    void endsARuleThatATextHoldsAndGoesOnWithTheOthers() {
        List<Rule> rules = new ArrayList<>(BuiltInRules.with(Language.NONE));
        rules.add(new Trap());
        long began = System.nanoTime();
        List<Finding> found = new Checker(rules).check(REPORT, CheckSettings.defaults());
        assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(100));
        assertThat(measures(found, UNFINISHED)).containsExactly("2");
        assertThat(measures(found, "a.trap")).containsExactly("1", "3");
        assertThat(measures(found, "typography.dash")).containsExactly("1", "3");
    }

    @Test
    @Timeout(60)
    void endsItWhileSomebodyIsTypingToo() {
        List<Rule> rules = new ArrayList<>(BuiltInRules.with(Language.NONE));
        rules.add(new Trap());
        List<Finding> found = new Checker(rules).checkEntry(REPORT, "2", CheckSettings.defaults());
        assertThat(measures(found, UNFINISHED)).containsExactly("2");
    }

    private static List<String> measures(List<Finding> found, String rule) {
        return found.stream()
                .filter(finding -> finding.rule().equals(rule))
                .map(finding -> finding.places().get(0).measure())
                .toList();
    }

    /** A rule that one text would hold for ever. */
    private static final class Trap implements FieldRule {
        @Override
        public String id() {
            return "a.trap";
        }

        @Override
        public Severity severity() {
            return Severity.HINTS;
        }

        @Override
        public void check(FieldText field, Findings findings) {
            long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(10);
            while (field.text().contains("ПАСТКА") && System.nanoTime() < end) {
                field.words();
            }
            if (field.place(0, 0, null).field().equals("narrative")) {
                findings.report(field.beginning());
            }
        }
    }
}
