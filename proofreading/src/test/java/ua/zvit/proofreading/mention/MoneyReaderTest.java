package ua.zvit.proofreading.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MoneyReaderTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            1 150,0 тис. грн | 1150000 | UAH
            2,12 млн. євро   | 2120000 | FOREIGN
            85 000 гривень   | 85000   | UAH
            12 500 грн       | 12500   | UAH
            € 500            | 500     | FOREIGN
            3 млрд грн       | 3000000000 | UAH
            18 тис. доларів  | 18000   | FOREIGN
            """)
    void readsSums(String written, BigDecimal amount, Currency currency) {
        assertThat(MoneyReader.in("сума " + written + " є")).singleElement().satisfies(sum -> {
            assertThat(sum.amount()).isEqualByComparingTo(amount);
            assertThat(sum.currency()).isEqualTo(currency);
        });
    }

    @Test
    void knowsWhatRoundingMayHide() {
        assertThat(MoneyReader.in("47,9 тис. грн").get(0).precision()).isEqualByComparingTo("100");
    }

    @Test
    void takesCountsForNoSums() {
        assertThat(MoneyReader.in("120 тис. разів, 300 одиниць")).isEmpty();
    }
}
