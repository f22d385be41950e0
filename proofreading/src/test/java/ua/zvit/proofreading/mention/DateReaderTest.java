package ua.zvit.proofreading.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ua.zvit.proofreading.mention.DateMention.YearSource;
import ua.zvit.proofreading.reading.FieldText;
import ua.zvit.proofreading.text.NarrativeText;

class DateReaderTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            31 січня 2025 року                    | 2025-01-31 | 2025-01-31
            18-21 березня                         | 2025-03-18 | 2025-03-21
            16–18 червня 2024 року                | 2024-06-16 | 2024-06-18
            26 лютого – 2 березня 2025 року       | 2025-02-26 | 2025-03-02
            27 грудня – 3 січня 2025 року         | 2024-12-27 | 2025-01-03
            27 грудня 2024 року – 3 січня 2025 р. | 2024-12-27 | 2025-01-03
            з 3 по 7 липня 2025 року              | 2025-07-03 | 2025-07-07
            14 та 15 березня 2025 року            | 2025-03-14 | 2025-03-15
            01 квітня 2025                        | 2025-04-01 | 2025-04-01
            15.01.2025                            | 2025-01-15 | 2025-01-15
            15.1.25                               | 2025-01-15 | 2025-01-15
            03-07.07.2025                         | 2025-07-03 | 2025-07-07
            08.03.2025-09.03.2025                 | 2025-03-08 | 2025-03-09
            протягом січня–лютого 2025 року       | 2025-01-01 | 2025-02-28
            у жовтні 2025 року                    | 2025-10-01 | 2025-10-31
            """)
    void readsDatesAndRanges(String written, LocalDate start, LocalDate end) {
        DateMention date = dates("Подія " + written + " відбулася").get(0);
        assertThat(date.start()).isEqualTo(start);
        assertThat(date.end()).isEqualTo(end);
    }

    @ParameterizedTest
    @CsvSource({"31 листопада", "29 лютого 2025 року", "33.07.2025", "21-18 березня", "12.13.2025"})
    void marksImpossibleDates(String written) {
        assertThat(dates(written)).singleElement().matches(date -> !date.isPossible());
    }

    @Test
    void takesTheYearFromTheSameSentence() {
        List<DateMention> dates = dates("Засідання пройшли 3 травня та 7 червня 2024 року. Потім 9 липня.");
        assertThat(dates)
                .extracting(DateMention::year)
                .containsExactly(YearSource.SENTENCE, YearSource.WRITTEN, YearSource.ASSUMED);
        assertThat(dates.get(0).start()).isEqualTo("2024-05-03");
        assertThat(dates.get(2).start()).isEqualTo("2025-07-09");
    }

    @ParameterizedTest
    @CsvSource({"тел. 76-21-12", "версія 1.2.3.4", "лютий мороз", "сума 15.01 грн", "10-15 учнів"})
    void takesOtherNumbersForNoDates(String written) {
        assertThat(dates(written)).isEmpty();
    }

    private static List<DateMention> dates(String text) {
        return new FieldText("1", "narrative", NarrativeText.ofPlain(text), 2025).dates();
    }
}
