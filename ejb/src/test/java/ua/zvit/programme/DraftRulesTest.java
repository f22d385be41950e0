package ua.zvit.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import ua.zvit.programme.values.ProgrammeDraft;
import ua.zvit.programme.values.ProgrammeDraft.MeasureDraft;
import ua.zvit.shared.Messages;

class DraftRulesTest {
    private static final Set<Long> DEPARTMENTS = Set.of(Drafts.EDUCATION, Drafts.PROMOTION);

    @Test
    void takesAProgrammeThatIsWhole() {
        assertThat(faults(Drafts.programme())).isEmpty();
    }

    @Test
    void tellsEveryFaultOfTheHead() {
        ProgrammeDraft draft =
                new ProgrammeDraft(" ", 9, 2026, 2024, "7", LocalDate.now().plusDays(1), List.of());
        assertThat(faults(draft))
                .containsExactly(
                        "title programme-title-missing",
                        "leadDepartment lead-missing",
                        "lastYear years-reversed",
                        "decision.date date-in-future");
    }

    @Test
    void tellsEveryFaultOfThePartsWithItsPlace() {
        ProgrammeDraft draft = Drafts.programme(List.of(
                Drafts.section(null, "I", Drafts.measure(null, "1.1", "", "1"), Drafts.measure(null, "1.1", "Х", "1")),
                Drafts.section(null, "I", Drafts.measure(null, "один", "Х", "1"))));
        assertThat(faults(draft))
                .containsExactly(
                        "sections.0.measures.0.title measure-title-missing",
                        "sections.0.measures.1.number measure-twice",
                        "sections.1.number section-twice",
                        "sections.1.measures.0.number number-form");
        assertThat(new DraftRules(draft, DEPARTMENTS).faults().get(1).where(Messages.UKRAINIAN))
                .contains("розділ I, 2-й захід (1.1)");
    }

    @Test
    void holdsMoneyAgainstThePeriod() {
        ProgrammeDraft whole = Drafts.programme();
        ProgrammeDraft later = new ProgrammeDraft("П", Drafts.EDUCATION, 2026, 2027, null, null, whole.sections());
        assertThat(faults(later)).contains("sections.0.measures.0.funding.0 funding-year");
    }

    @Test
    void takesMeasuresInsideMeasuresWhoseMoneyIsToldOnce() {
        ProgrammeDraft draft = Drafts.programme(List.of(Drafts.section(
                null,
                "I",
                Drafts.measure(null, "1.1", "Обміни", "0"),
                Drafts.inside(2, Drafts.measure(null, "1.1.1", "Шкільні", "0")),
                Drafts.inside(3, Drafts.measure(null, "а", "Перший", "4")),
                Drafts.inside(2, Drafts.measure(null, "1.1.2", "Інші", "5")),
                Drafts.inside(3, Drafts.measure(null, "а", "Другий", "0")),
                Drafts.measure(null, "1.2", "Зустрічі", "3"))));
        assertThat(faults(draft)).isEmpty();
        assertThat(draft.measures()).extracting(MeasureDraft::number).doesNotHaveDuplicates();
    }

    @Test
    void refusesALevelWithoutOneAroundItAndMoneyThatIsToldTwice() {
        ProgrammeDraft draft = Drafts.programme(List.of(Drafts.section(
                null,
                "I",
                Drafts.inside(2, Drafts.measure(null, "1.1", "Обміни", "1")),
                Drafts.measure(null, "1.2", "Зустрічі", "3"),
                Drafts.inside(2, Drafts.measure(null, "1.2.1", "Шкільні", "0")),
                Drafts.inside(3, Drafts.measure(null, "1.2.1.1", "Перший", "2")),
                Drafts.inside(4, Drafts.measure(null, "1.2.1.1.1", "Глибше", "0")))));
        assertThat(faults(draft))
                .containsExactly(
                        "sections.0.measures.0.level measure-level",
                        "sections.0.measures.3.funding.0 money-twice",
                        "sections.0.measures.4.level measure-level");
    }

    private static List<String> faults(ProgrammeDraft draft) {
        return new DraftRules(draft, DEPARTMENTS)
                .faults().stream()
                        .map(fault -> fault.field() + " " + fault.code())
                        .toList();
    }
}
