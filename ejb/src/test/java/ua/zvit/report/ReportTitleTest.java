package ua.zvit.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ReportTitleTest {
    @Test
    void putsTheProgrammeIntoTheGenitive() {
        assertThat(ReportTitle.of("про стан виконання", "Програма промоції громади на 2021–2025 роки", 2025))
                .isEqualTo("про стан виконання Програми промоції громади на 2021–2025 роки за 2025 рік");
    }

    @Test
    void quotesATitleOfAnotherForm() {
        assertThat(ReportTitle.of("про стан виконання", "Здорове місто", 2025))
                .isEqualTo("про стан виконання програми «Здорове місто» за 2025 рік");
    }
}
