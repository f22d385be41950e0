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
import ua.zvit.shared.Money;

class ThousandsTest {
    private final Thousands ukrainian = new Thousands(Messages.UKRAINIAN);

    @Test
    void printsOneDecimalWithCommaAndUnbreakableGroups() {
        assertThat(ukrainian.rounded(new Money(new BigDecimal("1234550")))).isEqualTo("1\u00a0234,6");
        assertThat(new Thousands(Locale.ENGLISH).rounded(new Money(new BigDecimal("1234550"))))
                .isEqualTo("1,234.6");
    }

    @Test
    void givesEveryKopeckToTheField() {
        assertThat(ukrainian.exact(new Money(new BigDecimal("4567.89")))).isEqualTo("4,56789");
        assertThat(ukrainian.exact(Money.ZERO)).isEqualTo("0,0");
    }

    @Test
    void tellsTheShareOfThePlanAndNothingOfNoPlan() {
        assertThat(ukrainian.share(new Money(new BigDecimal("398800")), new Money(new BigDecimal("985000"))))
                .isEqualTo("40,5\u00a0%");
        assertThat(ukrainian.share(Money.ZERO, Money.ZERO)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "25,1 | 25.1",
                "25.1 | 25.1",
                "1 150,0 | 1150.0",
                "'1\u00a0150,0' | 1150.0",
                "0 | 0",
                "-12,5 | -12.5",
                "−12,5 | -12.5",
                "– 12,5 | -12.5",
                "(1 012,5) | -1012.5"
            })
    void readsWhatPeopleWrite(String written, BigDecimal amount) {
        assertThat(Thousands.parse(written)).isEqualByComparingTo(amount);
    }

    @ParameterizedTest
    @ValueSource(strings = {"сто", "–", "(5", "(-5)", "--5", "1,2,3", "1.234567", "12345678901", "1e3"})
    void refusesWhatIsNoAmount(String written) {
        assertThatThrownBy(() -> Thousands.parse(written)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void printsAMinusThatIsNoDash() {
        assertThat(ukrainian.rounded(new Money(new BigDecimal("-1234550")))).isEqualTo("\u22121\u00a0234,6");
        assertThat(Thousands.parse(ukrainian.exact(new Money(new BigDecimal("-12345.67")))))
                .isEqualByComparingTo("-12.34567");
        assertThat(ukrainian.share(new Money(BigDecimal.ONE), new Money(BigDecimal.ONE.negate())))
                .isEmpty();
    }

    @Test
    void emptyFieldMeansNobodyHasSaid() {
        assertThat(Thousands.parse("  ")).isNull();
        assertThat(Thousands.parse(null)).isNull();
    }
}
