package ua.zvit.processes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.dmn.engine.delegate.DmnDecisionTableEvaluationEvent;
import org.camunda.bpm.dmn.engine.delegate.DmnDecisionTableEvaluationListener;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.junit.jupiter.api.Test;
import ua.zvit.report.values.stage.StageRule;
import ua.zvit.report.values.stage.StageTally;
import ua.zvit.report.values.stage.StageVerdict;

/** Every rule with every number of holders, visas and refusals, and every row of the table. */
class DecisionTableTest {
    private static final int MOST = 5;

    private final DecisionTable table = new DecisionTable();

    static Stream<StageTally> tallies() {
        return Arrays.stream(StageRule.values())
                .flatMap(rule -> IntStream.rangeClosed(1, MOST).boxed().flatMap(holders -> IntStream.rangeClosed(
                                1, rule == StageRule.SOME ? holders : 1)
                        .boxed()
                        .flatMap(needed -> votes(rule, needed, holders))));
    }

    private static Stream<StageTally> votes(StageRule rule, int needed, int holders) {
        return IntStream.rangeClosed(0, holders).boxed().flatMap(visas -> IntStream.rangeClosed(0, holders - visas)
                .mapToObj(refusals -> new StageTally(rule, needed, holders, visas, refusals)));
    }

    @Test
    void goesOnOnceEnoughHaveAgreedAndBackOnceEnoughNeverCan() {
        List<StageTally> all = tallies().toList();
        assertThat(all).hasSizeGreaterThan(300);
        assertThat(all).allSatisfy(tally -> {
            int needed =
                    switch (tally.rule()) {
                        case ALL -> tally.holders();
                        case ANY -> 1;
                        case SOME -> tally.needed();
                    };
            StageVerdict expected = tally.visas() >= needed
                    ? StageVerdict.GOES_ON
                    : tally.visas() + (tally.holders() - tally.visas() - tally.refusals()) < needed
                            ? StageVerdict.GOES_BACK
                            : StageVerdict.WAITS;
            assertThat(table.verdict(tally)).as(tally.toString()).isEqualTo(expected);
        });
    }

    /** Whoever decides last decides the stage: nothing waits for nobody. */
    @Test
    void isDecidedWhenEverybodyHas() {
        assertThat(tallies().filter(tally -> tally.visas() + tally.refusals() == tally.holders()))
                .isNotEmpty()
                .allSatisfy(tally -> assertThat(table.verdict(tally)).isNotEqualTo(StageVerdict.WAITS));
    }

    @Test
    void aStageWithoutHoldersNeverPasses() {
        for (StageRule rule : StageRule.values()) {
            assertThat(table.verdict(new StageTally(rule, 0, 0, 0, 0))).isEqualTo(StageVerdict.WAITS);
        }
    }

    @Test
    void everyRowIsOfUse() throws Exception {
        Set<String> matched = new HashSet<>();
        DmnDecisionTableEvaluationListener listener = (DmnDecisionTableEvaluationEvent event) ->
                event.getMatchingRules().forEach(row -> matched.add(row.getId()));
        DefaultDmnEngineConfiguration configuration =
                (DefaultDmnEngineConfiguration) DmnEngineConfiguration.createDefaultDmnEngineConfiguration();
        configuration.getCustomPostDecisionTableEvaluationListeners().add(listener);
        DmnEngine engine = configuration.buildEngine();
        try (InputStream file = DecisionTable.class.getResourceAsStream(DecisionTable.RESOURCE)) {
            DmnDecision decision = engine.parseDecision(DecisionTable.DECISION, file);
            Stream.concat(tallies(), Stream.of(new StageTally(StageRule.ALL, 0, 0, 0, 0)))
                    .forEach(tally -> engine.evaluateDecisionTable(
                            decision,
                            Variables.createVariables()
                                    .putValue("rule", tally.rule().name())
                                    .putValue("holders", tally.holders())
                                    .putValue("needed", tally.needed())
                                    .putValue("visas", tally.visas())
                                    .putValue("refusals", tally.refusals())));
        }
        assertThat(matched).containsExactlyInAnyOrderElementsOf(rows());
    }

    private static List<String> rows() throws Exception {
        try (InputStream file = DecisionTable.class.getResourceAsStream(DecisionTable.RESOURCE)) {
            return Dmn.readModelFromStream(file).getModelElementsByType(Rule.class).stream()
                    .map(Rule::getId)
                    .toList();
        }
    }
}
