package ua.zvit.report.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ua.zvit.shared.PeriodKind;
import ua.zvit.shared.ReportingPeriod;

class ReportTitleTest {
    @Test
    void putsTheProgrammeIntoTheGenitive() {
        assertThat(ReportTitle.of(
                        "про стан виконання",
                        "Програма промоції громади на 2021–2025 роки",
                        ReportingPeriod.ofYear(2025),
                        1))
                .isEqualTo("про стан виконання Програми промоції громади на 2021–2025 роки за 2025 рік");
    }

    @Test
    void quotesATitleOfAnotherForm() {
        assertThat(ReportTitle.of("про стан виконання", "Здорове місто", ReportingPeriod.ofYear(2025), 1))
                .isEqualTo("про стан виконання програми «Здорове місто» за 2025 рік");
    }

    @ParameterizedTest
    @CsvSource({
        "FIRST_HALF, I півріччя 2025 року",
        "QUARTER_3, III квартал 2025 року",
        "NINE_MONTHS, 9 місяців 2025 року"
    })
    void tellsWhichPartOfTheYearItIsOf(PeriodKind kind, String words) {
        assertThat(ReportTitle.of("про стан виконання", "Програма промоції", new ReportingPeriod(kind, 2025), 1))
                .isEqualTo("про стан виконання Програми промоції за " + words);
    }

    @Test
    void namesAFurtherEdition() {
        assertThat(ReportTitle.of("про стан виконання", "Програма промоції", ReportingPeriod.ofYear(2025), 2))
                .isEqualTo("про стан виконання Програми промоції за 2025 рік (редакція 2)");
    }
}
