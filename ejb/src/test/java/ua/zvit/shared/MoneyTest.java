package ua.zvit.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.Collections;
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
    void refusesTooFineAndTooLarge() {
        for (String thousands : List.of("0.000001", "-0.000001", "10000000000", "-10000000000")) {
            assertThatIllegalArgumentException().isThrownBy(() -> Money.ofThousands(new BigDecimal(thousands)));
        }
    }

    @Test
    void keepsACorrectionBelowZeroAndCountsIt() {
        Money correction = Money.ofThousands(new BigDecimal("-12.34567"));
        assertThat(correction.uah()).isEqualTo("-12345.67");
        assertThat(correction.inThousandsRounded()).isEqualTo("-12.3");
        assertThat(Money.sum(List.of(Money.ofThousands(new BigDecimal("12.34567")), correction)))
                .isEqualTo(Money.ZERO);
    }

    @Test
    void sumsWhatIsLargerThanAnyAmount() {
        Money largest = Money.ofThousands(new BigDecimal("9999999999.99999"));
        assertThat(Money.sum(List.of(largest, largest)).inThousands()).isEqualTo("19999999999.99998");
        assertThat(Money.sum(Collections.nCopies(10_000, largest)).uah()).isGreaterThan(new BigDecimal("9E16"));
    }
}
