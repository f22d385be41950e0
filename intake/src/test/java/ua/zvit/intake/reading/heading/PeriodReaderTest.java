package ua.zvit.intake.reading.heading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ua.zvit.intake.Question;
import ua.zvit.intake.format.FileReading;
import ua.zvit.intake.reading.Understanding;
import ua.zvit.intake.reading.Understood;
import ua.zvit.intake.table.Mapping;
import ua.zvit.shared.PeriodKind;

/** A year or a part of it, as councils write it above their tables. */
class PeriodReaderTest {
    private final Heading heading = new Heading();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Звіт про виконання Програми на 2021–2025 роки за 2025 рік | YEAR",
                "Звіт за I півріччя 2025 року | FIRST_HALF",
                "Звіт за І півріччя 2025 року | FIRST_HALF",
                "ЗВІТ ЗА І ПІВРІЧЧЯ 2025 РОКУ | FIRST_HALF",
                "Інформація про виконання програми у першому півріччі 2025 року | FIRST_HALF",
                "Звіт за 1-ше півріччя 2025 року | FIRST_HALF",
                "Звіт за 6 місяців 2025 року | FIRST_HALF",
                "Звіт за січень – червень 2025 року | FIRST_HALF",
                "Звіт за друге півріччя 2025 року | SECOND_HALF",
                "Звіт за ІІ півріччя 2025 року | SECOND_HALF",
                "Звіт за I квартал 2025 року | QUARTER_1",
                "Звіт за січень-березень 2025 року | QUARTER_1",
                "Звіт за другий квартал 2025 року | QUARTER_2",
                "за підсумками ІІІ кварталу 2025 року | QUARTER_3",
                "Звіт за 4 квартал 2025 р. | QUARTER_4",
                "Звіт за 9 місяців 2025 року | NINE_MONTHS",
                "Звіт за 9 міс. 2025 р. | NINE_MONTHS",
                "Звіт за січень–вересень 2025 року | NINE_MONTHS",
                "Звіт за 12 місяців 2025 року | YEAR",
                "Звіт за січень-грудень 2025 року | YEAR",
                "Звіт за 2025 рік (I півріччя) | FIRST_HALF",
                "Звіт за 2025 рік (редакція 2) | YEAR",
                "Звіт за I півріччя 2025 року (редакція 2) | FIRST_HALF",
                "Інформація станом на 01.07.2025 | FIRST_HALF",
                "Інформація станом на 1 жовтня 2025 року | NINE_MONTHS",
                "Інформація станом на 31.03.2025 | QUARTER_1",
                "Інформація станом на 01.01.2026 | YEAR",
                "Звіт за 2025 рік. У I кварталі 2025 року роботи не проводились. | YEAR",
            })
    void findsThePartOfTheYear(String text, PeriodKind kind) {
        new PeriodReader(heading).read(text);
        assertThat(heading.year).isEqualTo(2025);
        assertThat(heading.period).isEqualTo(kind);
        assertThat(heading.unclearPeriod).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Звіт за 5 місяців 2025 року",
        "Звіт за липень 2025 року",
        "Звіт за липень-серпень 2025 року",
        "Звіт за I та II квартали 2025 року",
        "Інформація станом на 15.11.2025"
    })
    void saysWhatItCannotTell(String text) {
        new PeriodReader(heading).read(text);
        assertThat(heading.year).isEqualTo(2025);
        assertThat(heading.unclearPeriod).isNotEmpty();
    }

    @Test
    void twoYearsStayUnclear() {
        new PeriodReader(heading).read("Звіт за I півріччя 2024 року та за I півріччя 2025 року");
        assertThat(heading.year).isZero();
        assertThat(heading.yearsSeen).containsExactly(2024, 2025);
    }

    @Test
    void tellsThePeriodInTheShapeOfTheImport() {
        Understood read = understood("за I півріччя 2025 року");
        assertThat(read.shape().path("year").asInt()).isEqualTo(2025);
        assertThat(read.shape().path("period").asText()).isEqualTo("first-half");
        assertThat(read.shape().path("programme").path("title").asText()).isEqualTo("Програма «Ліс» на 2025 рік");
        assertThat(read.questions()).isEmpty();
        assertThat(understood("за 2025 рік").shape().has("period")).isFalse();
    }

    @Test
    void asksForAPeriodThatThereIsNotAndForOneThatIsNotOver() {
        assertThat(understood("за 5 місяців 2025 року").questions())
                .extracting(Question::code)
                .containsExactly("period-unclear");
        int next = LocalDate.now().getYear() + 1;
        assertThat(understood("за " + next + " рік").questions())
                .extracting(Question::code)
                .containsExactly("period-not-over");
    }

    private static Understood understood(String period) {
        String text =
                """
                <p>Звіт про виконання Програми «Ліс» на 2025 рік %s, тис. грн</p>
                <table><tr><td>№</td><td>Назва заходу</td><td>План</td><td>Факт</td><td>Виконання</td></tr>
                <tr><td colspan="5">Розділ I. Посадки</td></tr>
                <tr><td>1.1</td><td>Посадка дерев</td><td>12,0</td><td>11,0</td><td>Посаджено 40 дерев.</td></tr>
                <tr><td>1.2</td><td>Догляд за лісом</td><td>8,0</td><td>8,0</td><td>Доглянуто.</td></tr></table>
                """
                        .formatted(period);
        return new Understanding(Mapping.NONE)
                .understand(new FileReading().read(text.getBytes(StandardCharsets.UTF_8)));
    }
}
