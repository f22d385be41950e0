package ua.zvit.web.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import ua.zvit.shared.Messages;
import ua.zvit.shared.Quantity;

class DecimalsTest {
    private static final Quantity LARGE = new Quantity(new BigDecimal("-12345.675"));

    @Test
    void tellsAQuantityAsExactAsItIs() {
        assertThat(new Decimals(Messages.UKRAINIAN).grouped(LARGE)).isEqualTo("\u221212\u00a0345,675");
        assertThat(new Decimals(Locale.ENGLISH).grouped(LARGE)).isEqualTo("\u221212,345.675");
        assertThat(new Decimals(Messages.UKRAINIAN).grouped(new Quantity(BigDecimal.TEN)))
                .isEqualTo("10");
    }

    @Test
    void readsBackWhatItGivesToTheField() {
        assertThat(Decimals.parse(new Decimals(Messages.UKRAINIAN).plain(LARGE)))
                .isEqualByComparingTo(LARGE.value());
        assertThat(Decimals.parse(new Decimals(Locale.ENGLISH).plain(LARGE))).isEqualByComparingTo(LARGE.value());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"1 234,5|1234.5", "74.5|74.5", "-3,25|-3.25", "–3|-3", " 96 |96"})
    void readsWhatPeopleWrite(String written, String value) {
        assertThat(Decimals.parse(written)).isEqualByComparingTo(value);
    }

    @Test
    void takesNothingForNothing() {
        assertThat(Decimals.parse(" ")).isNull();
        assertThat(Decimals.parse(null)).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"багато", "1,2,3", "1.", "--1", "0.1234567", "1234567890123456", "1e5"})
    void refusesWhatIsNoNumber(String written) {
        assertThatThrownBy(() -> Decimals.parse(written)).isInstanceOf(IllegalArgumentException.class);
    }
}
