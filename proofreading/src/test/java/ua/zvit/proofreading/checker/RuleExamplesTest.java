package ua.zvit.proofreading.checker;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import ua.zvit.proofreading.Finding;
import ua.zvit.proofreading.Sample;
import ua.zvit.proofreading.rule.Rule;
import ua.zvit.proofreading.spelling.Language;

class RuleExamplesTest {

    private final RuleExamples examples = new RuleExamples();

    static Stream<String> rulesWithExamples() {
        RuleExamples examples = new RuleExamples();
        return BuiltInRules.with(Language.NONE).stream().map(Rule::id).filter(rule -> examples.faulty(rule)
                .isPresent());
    }

    @ParameterizedTest
    @MethodSource("rulesWithExamples")
    void findsItsOwnFaultyExample(String rule) {
        assertThat(findings(rule, examples.faulty(rule).orElseThrow())).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("rulesWithExamples")
    void leavesItsOwnRightExampleAlone(String rule) {
        assertThat(findings(rule, examples.right(rule).orElseThrow())).isEmpty();
    }

    private static List<Finding> findings(String rule, String text) {
        String plan = "completeness.no-reason".equals(rule) ? "0" : "10.0";
        return Sample.findings(rule, Sample.report(Sample.measure("1", text, plan, plan)));
    }
}
