package ua.zvit.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import ua.zvit.programme.values.ProgrammeDraft;
import ua.zvit.programme.values.ProgrammeDraft.MeasureDraft;
import ua.zvit.programme.values.ProgrammeDraft.SectionDraft;
import ua.zvit.programme.values.StandingNumbers;
import ua.zvit.programme.values.StandingNumbers.Told;

class StandingNumbersTest {
    @Test
    void findsAMeasureByItsLabelInItsSection() {
        StandingNumbers numbers = standing(
                section("I", 1, measure("1", "Перший"), measure("2", "Другий")),
                section("II", 1, measure("1", "Третій")));
        assertThat(numbers.of(List.of(told("I", "1", "1", "Перший"), told("II", "II.1", "1", "Третій"))))
                .containsExactly("I.1", "II.1");
    }

    @Test
    void findsAMeasureThatHasMovedWhenNobodyElseHasItsLabel() {
        StandingNumbers numbers = standing(section("I", 1, measure("1.2", "Другий")), section("II", 1));
        assertThat(numbers.of(List.of(told("II", "1.2", "1.2", "Другий")))).containsExactly("1.2");
    }

    @Test
    void tellsAMeasureWithoutNumberByItsTitle() {
        StandingNumbers numbers = standing(section("I", 1, measure("", "Ремонт — школи"), measure("", "Друге")));
        assertThat(numbers.of(List.of(told("I", "I.бн1", "", "Нове"), told("I", "I.бн2", "", "ремонт - школи"))))
                .containsExactly("I.бн1-2", "I.бн1");
    }

    @Test
    void givesWhatIsNewANumberThatNobodyHas() {
        StandingNumbers numbers = standing(section("I", 1, measure("1", "Перший")));
        assertThat(numbers.of(List.of(told("I", "I.1", "1", "Перший"), told("II", "II.1", "1", "Інший"))))
                .containsExactly("1", "II.1");
    }

    @Test
    void numbersPartsOfSectionsByTheirSection() {
        ProgrammeDraft draft =
                draft(section("I", 1), section("1", 2, measure("1", "Перший")), section("II", 1), section("1", 2));
        assertThat(draft.sections()).extracting(SectionDraft::number).containsExactly("I", "I.1", "II", "II.1");
        assertThat(draft.sections()).extracting(SectionDraft::label).containsExactly("I", "1", "II", "1");
        assertThat(new StandingNumbers(draft).section("I", "I")).isEqualTo("I");
    }

    private static Told told(String section, String number, String label, String title) {
        return new Told(section, number, label, title);
    }

    private static StandingNumbers standing(SectionDraft... sections) {
        return new StandingNumbers(draft(sections));
    }

    private static ProgrammeDraft draft(SectionDraft... sections) {
        return new ProgrammeDraft("Програма", 1, 2021, 2025, null, null, List.of(sections));
    }

    private static SectionDraft section(String label, int level, MeasureDraft... measures) {
        return new SectionDraft(null, label, label, level, "Розділ", List.of(measures));
    }

    private static MeasureDraft measure(String label, String title) {
        return new MeasureDraft(null, label, null, title, 1, List.of(), List.of(), List.of(), List.of(), null, 1);
    }
}
