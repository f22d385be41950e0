package ua.zvit.approval.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import ua.zvit.approval.persistence.CircuitPlanConverter;
import ua.zvit.approval.values.TaskQueue;
import ua.zvit.approval.values.circuit.CircuitPlan;
import ua.zvit.approval.values.circuit.CircuitStage;
import ua.zvit.approval.values.circuit.HolderKind;
import ua.zvit.approval.values.circuit.StageHolder;
import ua.zvit.report.values.stage.Silence;
import ua.zvit.report.values.stage.StageRule;
import ua.zvit.shared.Fault;
import ua.zvit.shared.ZvitException;

class CircuitRulesTest {
    private static final StageHolder FINANCE = new StageHolder(HolderKind.HEAD, "finance", null);
    private static final StageHolder MAYOR = new StageHolder(HolderKind.POSITION, "deputy", null);

    @Test
    void takesWhatCanBePassed() {
        CircuitPlan plan = new CircuitPlan(
                false,
                false,
                List.of(stage(StageRule.ALL, 0, 3, FINANCE), stage(StageRule.SOME, 2, 1, FINANCE, MAYOR)));
        Circuit circuit = new Circuit(1, null, plan);
        assertThat(circuit.plan()).isEqualTo(plan);
        assertThat(circuit.version()).isEqualTo(1);
        circuit.lay(CircuitPlan.NONE);
        assertThat(circuit.plan().stages()).isEmpty();
    }

    @Test
    void isKeptWholeAndReadAsItWas() {
        CircuitPlan plan = new CircuitPlan(
                true,
                false,
                List.of(stage(
                        StageRule.SOME,
                        1,
                        3,
                        FINANCE,
                        new StageHolder(HolderKind.PERSON, "olha@example.org", "Ольга"))));
        CircuitPlanConverter converter = new CircuitPlanConverter();
        assertThat(converter.convertToEntityAttribute(converter.convertToDatabaseColumn(plan)))
                .isEqualTo(plan);
    }

    @Test
    void namesEachFaultWithItsStage() {
        CircuitPlan plan = new CircuitPlan(
                false,
                false,
                List.of(
                        stage(StageRule.ALL, 0, 3, FINANCE),
                        new CircuitStage(" ", List.of(FINANCE, FINANCE), null, 0, 0, false, false, null, false)));
        ZvitException refused = catchThrowableOfType(ZvitException.class, () -> new Circuit(1, 5L, plan));
        assertThat(refused.code()).isEqualTo("CIRCUIT-INVALID");
        assertThat(refused.faults())
                .extracting(Fault::code)
                .containsExactly("stage-title-missing", "holder-twice", "stage-rule-missing", "stage-days");
        assertThat(refused.faults()).allSatisfy(fault -> assertThat(fault.where(Locale.forLanguageTag("uk")))
                .contains("Етап 2"));
    }

    @Test
    void someNeedsAsManyAsThereCanBe() {
        assertThat(faults(stage(StageRule.SOME, 0, 3, FINANCE))).containsExactly("stage-needed");
        assertThat(faults(stage(StageRule.SOME, 2, 3, FINANCE))).containsExactly("stage-needed");
        assertThat(stage(StageRule.ALL, 7, 3, FINANCE).needed())
                .as("of no account for other rules")
                .isZero();
    }

    @Test
    void howManyHeadsOfExecutorsThereWillBeIsNotKnown() {
        StageHolder executors = new StageHolder(HolderKind.EXECUTORS, null, null);
        CircuitPlan plan = new CircuitPlan(false, false, List.of(stage(StageRule.ALL, 0, 3, executors, MAYOR)));
        assertThat(new Circuit(1, null, plan).plan()).isEqualTo(plan);
        assertThat(faults(stage(StageRule.SOME, 1, 3, executors, MAYOR))).containsExactly("stage-rule-executors");
    }

    @Test
    void bounds() {
        assertThat(faults(new CircuitStage(
                        "т".repeat(201), List.of(FINANCE), StageRule.ALL, 0, 366, false, false, null, false)))
                .containsExactly("text-too-long", "stage-days");
        CircuitPlan many = new CircuitPlan(false, false, Collections.nCopies(13, stage(StageRule.ALL, 0, 3, FINANCE)));
        assertThat(catchThrowableOfType(ZvitException.class, () -> new Circuit(1, null, many))
                        .faults())
                .extracting(Fault::code)
                .containsExactly("stages-too-many");
    }

    @Test
    void silenceCountsNoEarlierThanTheVisaIsDueAndNamesItsBasis() {
        assertThat(faults(silent(2, "пункт 3.4"))).containsExactly("silence-days");
        assertThat(faults(silent(366, " "))).containsExactly("silence-days", "silence-basis");
        CircuitPlan plan = new CircuitPlan(false, false, List.of(silent(3, "пункт 3.4")));
        CircuitPlanConverter converter = new CircuitPlanConverter();
        assertThat(converter.convertToEntityAttribute(
                        converter.convertToDatabaseColumn(new Circuit(1, null, plan).plan())))
                .isEqualTo(plan);
    }

    @Test
    void stagesThatWereLaidBeforeThereWasSilenceHaveNone() {
        CircuitPlan read = new CircuitPlanConverter()
                .convertToEntityAttribute(
                        """
                        {"twice":false,"stages":[{"title":"Т","holders":[{"kind":"HEAD","code":"finance","name":null}],
                        "rule":"ALL","needed":0,"days":3,"backToStages":false,"commentAsked":false}]}
                        """);
        assertThat(read.stages()).containsExactly(stage("Т"));
    }

    @Test
    void stagesAfterTheHeadComeLastAndKnowNoSilence() {
        CircuitStage conclusion = new CircuitStage(
                "Комісія", List.of(FINANCE), StageRule.ALL, 0, 3, false, false, new Silence(3, "пункт 3.4"), true);
        CircuitPlan plan = new CircuitPlan(false, false, List.of(conclusion, stage("Віза")));
        assertThat(catchThrowableOfType(ZvitException.class, () -> new Circuit(1, null, plan))
                        .faults())
                .extracting(Fault::field, Fault::code)
                .containsExactly(
                        tuple("stages.1.silence.days", "silence-conclusion"),
                        tuple("stages.2.afterHead", "stage-after-conclusion"));
    }

    private static CircuitStage stage(String title) {
        return new CircuitStage(title, List.of(FINANCE), StageRule.ALL, 0, 3, false, false, null, false);
    }

    private static CircuitStage silent(int days, String basis) {
        return new CircuitStage(
                "Етап", List.of(FINANCE), StageRule.ALL, 0, 3, false, false, new Silence(days, basis), false);
    }

    @Test
    void desksAreTheQueuesOfTasks() {
        assertThat(TaskQueue.ofPosition(5).key()).isEqualTo("position:5");
        assertThat(TaskQueue.ofPerson("olha").key()).isEqualTo("person:olha");
        assertThat(TaskQueue.ofPerson("olha").person()).contains("olha");
        assertThat(TaskQueue.ofPosition(5).person()).isEmpty();
    }

    private static List<String> faults(CircuitStage stage) {
        return catchThrowableOfType(
                        ZvitException.class, () -> new Circuit(1, null, new CircuitPlan(false, false, List.of(stage))))
                .faults()
                .stream()
                .map(Fault::code)
                .toList();
    }

    private static CircuitStage stage(StageRule rule, int needed, int days, StageHolder... holders) {
        return new CircuitStage("Етап", List.of(holders), rule, needed, days, false, false, null, false);
    }
}
