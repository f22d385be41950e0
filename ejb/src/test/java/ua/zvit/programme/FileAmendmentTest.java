package ua.zvit.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import ua.zvit.programme.values.FundingSource;
import ua.zvit.programme.values.PlanHistory;
import ua.zvit.programme.values.PlannedFunding;
import ua.zvit.programme.values.ProgrammeDraft;
import ua.zvit.programme.values.ProgrammePlan;
import ua.zvit.programme.values.ProgrammePlan.MeasurePlan;
import ua.zvit.programme.values.ProgrammePlan.SectionPlan;
import ua.zvit.shared.Money;

class FileAmendmentTest {
    @Test
    void renamesMovesAndKeepsWhatTheFileDoesNotName() {
        ProgrammePlan file = plan(
                2025,
                new SectionPlan("I", null, 1, "Нова назва", List.of(measure("1.1", "12.5"))),
                new SectionPlan("III", null, 1, "Новий розділ", List.of(measure("1.2", "20.5"))));
        ProgrammeDraft wanted = new FileAmendment(Drafts.programme()).with(file);
        assertThat(wanted.sections())
                .extracting(section -> section.number() + " " + section.title() + " "
                        + section.measures().stream().map(each -> each.number()).toList())
                .containsExactly("I Нова назва [1.1]", "II Розділ II [2.1]", "III Новий розділ [1.2]");
        assertThat(wanted.sections().get(0).measures().get(0).planned(2025))
                .isEqualTo(Money.ofThousands(new BigDecimal("12.5")));
    }

    @Test
    void leavesTheFirstPlanOfAYearToTheRegistration() {
        ProgrammePlan file = plan(2026, new SectionPlan("I", null, 1, "Розділ I", List.of(measure("1.1", "99"))));
        ProgrammeDraft wanted = new FileAmendment(Drafts.programme()).with(file);
        assertThat(wanted.sections().get(0).measures().get(0).funding())
                .isEqualTo(
                        Drafts.programme().sections().get(0).measures().get(0).funding());
    }

    private static ProgrammePlan plan(int year, SectionPlan... sections) {
        return new ProgrammePlan("Програма", Drafts.EDUCATION, 2024, 2026, null, null, year, List.of(sections));
    }

    private static MeasurePlan measure(String number, String thousands) {
        return new MeasurePlan(
                number,
                null,
                "Захід",
                Drafts.EDUCATION,
                List.of(),
                List.of(),
                List.of(new PlannedFunding(FundingSource.LOCAL, Money.ofThousands(new BigDecimal(thousands)))),
                List.of(),
                PlanHistory.UNKNOWN,
                null,
                1);
    }
}
