package ua.zvit.archive.former;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import ua.zvit.archive.values.FormerFacts;

class FactRulesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 30);

    @Test
    void acceptsWhatIsKnownAndWhatIsNot() {
        assertThat(faults(new FormerFacts("Програма", 2019, "№ 5", LocalDate.of(2020, 2, 27), BigDecimal.TEN, null)))
                .isEmpty();
        assertThat(faults(new FormerFacts("Програма", 1991, null, null, null, null)))
                .isEmpty();
    }

    @Test
    void refusesWithoutProgrammeAndYear() {
        assertThat(faults(FormerFacts.UNKNOWN)).isEqualTo("programme missing, year missing");
        assertThat(faults(new FormerFacts(" \u00a0", 2019, " № ", null, null, null)))
                .isEqualTo("programme missing");
    }

    @Test
    void refusesAYearThatIsNotOver() {
        assertThat(faults(new FormerFacts("П", 2026, null, null, null, null))).isEqualTo("year copy-year");
        assertThat(faults(new FormerFacts("П", 1990, null, null, null, null))).isEqualTo("year copy-year");
        assertThat(faults(new FormerFacts("П", 2025, null, null, null, null))).isEmpty();
    }

    @Test
    void refusesADecisionBeforeTheYearAndOneOfTomorrow() {
        assertThat(faults(new FormerFacts("П", 2019, "5", LocalDate.of(2018, 12, 31), null, null)))
                .isEqualTo("decisionDate copy-decision-early");
        assertThat(faults(new FormerFacts("П", 2019, "5", TODAY.plusDays(1), null, null)))
                .isEqualTo("decisionDate date-in-future");
    }

    @Test
    void refusesAmountsThatNobodyCanSpend() {
        assertThat(faults(amounts("-1", "0.000001"))).isEqualTo("plan amount-negative, actual amount-too-fine");
        assertThat(faults(amounts("1E+40", "10000000000"))).isEqualTo("plan amount-too-large, actual amount-too-large");
        assertThat(faults(amounts("985.0", "0"))).isEmpty();
    }

    private static FormerFacts amounts(String plan, String actual) {
        return new FormerFacts("П", 2019, null, null, new BigDecimal(plan), new BigDecimal(actual));
    }

    private static String faults(FormerFacts facts) {
        return String.join(
                ", ",
                FactRules.faults(facts, TODAY).stream()
                        .map(fault -> fault.field() + " " + fault.code())
                        .toList());
    }
}
