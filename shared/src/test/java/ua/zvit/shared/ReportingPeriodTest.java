package ua.zvit.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ReportingPeriodTest {
    private static final Locale UKRAINIAN = Locale.forLanguageTag("uk");

    @ParameterizedTest
    @CsvSource({
        "YEAR, 2025-01-01, 2025-12-31, 2025 рік, 2025",
        "FIRST_HALF, 2025-01-01, 2025-06-30, I півріччя 2025 року, 2025-first-half",
        "SECOND_HALF, 2025-07-01, 2025-12-31, II півріччя 2025 року, 2025-second-half",
        "QUARTER_1, 2025-01-01, 2025-03-31, I квартал 2025 року, 2025-quarter-1",
        "QUARTER_2, 2025-04-01, 2025-06-30, II квартал 2025 року, 2025-quarter-2",
        "QUARTER_3, 2025-07-01, 2025-09-30, III квартал 2025 року, 2025-quarter-3",
        "QUARTER_4, 2025-10-01, 2025-12-31, IV квартал 2025 року, 2025-quarter-4",
        "NINE_MONTHS, 2025-01-01, 2025-09-30, 9 місяців 2025 року, 2025-nine-months",
    })
    void hasItsDaysItsWordsAndItsCode(PeriodKind kind, LocalDate start, LocalDate end, String words, String code) {
        ReportingPeriod period = new ReportingPeriod(kind, 2025);
        assertThat(period.start()).isEqualTo(start);
        assertThat(period.end()).isEqualTo(end);
        assertThat(period.in(UKRAINIAN)).isEqualTo(words);
        assertThat(period.code()).isEqualTo(code);
    }

    @ParameterizedTest
    @EnumSource(PeriodKind.class)
    void isReadFromItsCodeAndHasWordsInBothLanguages(PeriodKind kind) {
        ReportingPeriod period = new ReportingPeriod(kind, 2024);
        assertThat(ReportingPeriod.read(period.code())).hasValue(period);
        assertThat(PeriodKind.read(kind.code())).hasValue(kind);
        assertThat(period.in(Locale.ENGLISH)).endsWith("2024").doesNotContain("року");
        assertThat(PeriodKind.codes()).contains(kind.code());
    }

    @ParameterizedTest
    @CsvSource({"''", "25", "2025-", "2025-half", "2025-YEAR", "2025-quarter-5", "20255", "first-half"})
    void isNotReadFromAnythingElse(String code) {
        assertThat(ReportingPeriod.read(code)).isEmpty();
    }

    @Test
    void anotherLanguageReadsUkrainian() {
        assertThat(ReportingPeriod.ofYear(2025).in(Locale.GERMAN)).isEqualTo("2025 рік");
        assertThat(ReportingPeriod.read(null)).isEmpty();
    }

    @Test
    void standsInTheOrderOfTime() {
        List<ReportingPeriod> sorted =
                ReportingPeriod.allOf(2025).stream().sorted().toList();
        assertThat(sorted)
                .extracting(ReportingPeriod::kind)
                .containsExactly(
                        PeriodKind.QUARTER_1,
                        PeriodKind.FIRST_HALF,
                        PeriodKind.QUARTER_2,
                        PeriodKind.NINE_MONTHS,
                        PeriodKind.QUARTER_3,
                        PeriodKind.YEAR,
                        PeriodKind.SECOND_HALF,
                        PeriodKind.QUARTER_4);
        assertThat(ReportingPeriod.ofYear(2024)).isLessThan(sorted.get(0));
    }

    @ParameterizedTest
    @CsvSource({"1,12,YEAR", "1,6,FIRST_HALF", "4,6,QUARTER_2", "1,9,NINE_MONTHS"})
    void isFoundByItsMonths(int first, int last, PeriodKind kind) {
        assertThat(PeriodKind.ofMonths(first, last)).hasValue(kind);
        assertThat(PeriodKind.ofMonths(first + 1, last)).isEmpty();
    }
}
