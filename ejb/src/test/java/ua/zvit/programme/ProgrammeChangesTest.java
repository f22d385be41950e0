package ua.zvit.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import ua.zvit.programme.values.ProgrammeDraft;
import ua.zvit.programme.values.ProgrammeDraft.MeasureDraft;

class ProgrammeChangesTest {
    @Test
    void tellsNothingOfWhatStaysAsItIs() {
        assertThat(between(Drafts.programme(), Drafts.programme())).isEmpty();
    }

    @Test
    void tellsATermThatIsNamedOrChanged() {
        MeasureDraft known = Drafts.programme().measures().findFirst().orElseThrow();
        MeasureDraft named = new MeasureDraft(
                known.id(),
                known.number(),
                null,
                known.title(),
                known.departmentId(),
                known.coExecutors(),
                known.partners(),
                known.funding(),
                known.indicators(),
                "  протягом року ",
                1);
        assertThat(named.term()).isEqualTo("протягом року");
        ProgrammeDraft wanted = Drafts.programme(List.of(
                Drafts.section(10L, "I", named, Drafts.measure(101L, "1.2", "Обміни", "20.5")),
                Drafts.section(11L, "II", Drafts.measure(102L, "2.1", "Буклети", "5"))));
        assertThat(between(Drafts.programme(), wanted)).containsExactly("TERM 1.1 null > протягом року");
    }

    @Test
    void tellsTitlesPlansExecutorsAndWhatIsNewOrGone() {
        MeasureDraft handedOn = new MeasureDraft(
                100L,
                "1.1",
                null,
                "Зустрічі з партнерами",
                Drafts.PROMOTION,
                List.of(),
                List.of(),
                Drafts.measure(null, "", "", "12.5").funding(),
                List.of(),
                null,
                1);
        ProgrammeDraft wanted = Drafts.programme(List.of(
                Drafts.section(10L, "I", handedOn, Drafts.measure(null, "1.3", "Конкурс", "3")),
                Drafts.section(11L, "II", Drafts.measure(101L, "1.2", "Обміни", "20.5"))));
        assertThat(between(Drafts.programme(), wanted))
                .containsExactly(
                        "MEASURE_TITLE 1.1 Зустрічі > Зустрічі з партнерами",
                        "EXECUTOR 1.1 відділ 1 > відділ 2",
                        "CO_EXECUTORS 1.1 відділ 2 > null",
                        "PLAN 1.1 10.0 > 12.5",
                        "INDICATORS 1.1 зустрічей, од.: 4 > null",
                        "MEASURE_ADDED 1.3 null > Конкурс",
                        "EXECUTOR 1.3 null > відділ 1",
                        "PLAN 1.3 null > 3.0",
                        "MEASURE_SECTION 1.2 I. Розділ I > II. Розділ II",
                        "MEASURE_DROPPED 2.1 Буклети > null");
    }

    @Test
    void tellsAnotherOrderWhereNothingElseChanged() {
        ProgrammeDraft wanted = Drafts.programme(List.of(
                Drafts.section(
                        10L,
                        "I",
                        Drafts.measure(101L, "1.2", "Обміни", "20.5"),
                        Drafts.measure(100L, "1.1", "Зустрічі", "10")),
                Drafts.section(11L, "II", Drafts.measure(102L, "2.1", "Буклети", "5"))));
        assertThat(between(Drafts.programme(), wanted)).containsExactly("ORDER null null > null");
    }

    @Test
    void tellsThatAMeasureCameToStandInsideAnother() {
        ProgrammeDraft wanted = Drafts.programme(List.of(
                Drafts.section(
                        10L,
                        "I",
                        Drafts.measure(100L, "1.1", "Зустрічі", "10"),
                        Drafts.inside(2, Drafts.measure(101L, "1.2", "Обміни", "20.5"))),
                Drafts.section(11L, "II", Drafts.measure(102L, "2.1", "Буклети", "5"))));
        assertThat(between(Drafts.programme(), wanted)).containsExactly("MEASURE_LEVEL 1.2 1 > 2");
    }

    private static List<String> between(ProgrammeDraft standing, ProgrammeDraft wanted) {
        return new ProgrammeChanges(id -> "відділ " + id)
                .between(standing, wanted).stream()
                        .map(change ->
                                change.kind() + " " + change.place() + " " + change.before() + " > " + change.after())
                        .toList();
    }
}
