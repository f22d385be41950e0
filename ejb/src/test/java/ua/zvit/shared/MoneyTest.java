package ua.zvit.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class MoneyTest {
    @Test
    void keepsKopecksOfThousands() {
        assertThat(Money.ofThousands(new BigDecimal("12.34567")).uah()).isEqualTo("12345.67");
        assertThat(Money.ofThousands(new BigDecimal("12.34567")).inThousands()).isEqualTo("12.34567");
        assertThat(Money.ofThousands(new BigDecimal("985")).inThousands()).isEqualTo("985.0");
    }

    @Test
    void roundsHalfUpOnlyForPrint() {
        assertThat(Money.ofThousands(new BigDecimal("0.25")).inThousandsRounded())
                .isEqualTo("0.3");
        assertThat(Money.ofThousands(new BigDecimal("0.35")).inThousandsRounded())
                .isEqualTo("0.4");
    }

    @Test
    void sumsExactAmounts() {
        Money third = Money.ofThousands(new BigDecimal("0.04"));
        assertThat(Money.sum(List.of(third, third, third)).inThousandsRounded()).isEqualTo("0.1");
        assertThat(Money.sum(List.of())).isEqualTo(Money.ZERO);
    }

    @Test
    void equalsByValueWhateverTheScale() {
        assertThat(new Money(new BigDecimal("1E+1"))).isEqualTo(new Money(new BigDecimal("10.00")));
    }

    @Test
    void refusesNegativeTooFineAndTooLarge() {
        for (String amount : List.of("-0.01", "0.001", "10000000000000")) {
            assertThatIllegalArgumentException().isThrownBy(() -> new Money(new BigDecimal(amount)));
        }
    }
}
