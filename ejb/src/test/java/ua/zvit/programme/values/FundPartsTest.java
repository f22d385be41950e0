package ua.zvit.programme.values;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import ua.zvit.programme.persistence.FundPartsConverter;
import ua.zvit.shared.Money;

/** Parts of a line of money: less than it or as much, kept with what was spent. */
class FundPartsTest {
    private static final FundParts TWO = new FundParts(
            List.of(new FundPart("нагороди", money("3")), new FundPart("оренда", money("4"), money("2"))));

    @Test
    void mayBeLessThanTheWholeAndNotMore() {
        assertThat(TWO.exceedPlan(money("7"))).isFalse();
        assertThat(TWO.exceedPlan(money("8"))).isFalse();
        assertThat(TWO.exceedPlan(money("6.9"))).isTrue();
        assertThat(TWO.exceedPlan(null)).isFalse();
        assertThat(TWO.exceedActual(money("1"))).isTrue();
        assertThat(FundParts.NONE.exceedActual(money("-1"))).isFalse();
    }

    @Test
    void belowZeroMoreIsFurtherBelow() {
        FundParts refund = new FundParts(List.of(new FundPart("повернення", null, money("-5"))));
        assertThat(refund.exceedActual(money("-5"))).isFalse();
        assertThat(refund.exceedActual(money("-4"))).isTrue();
        assertThat(refund.exceedActual(money("10"))).isFalse();
    }

    @Test
    void followThePlanAndKeepWhatWasSpent() {
        FundParts now = TWO.following(new FundParts(List.of(new FundPart("таксі", money("1")))));
        assertThat(now.parts())
                .containsExactly(new FundPart("таксі", money("1")), new FundPart("оренда", null, money("2")));
        assertThat(TWO.following(new FundParts(List.of(new FundPart("оренда", money("9")))))
                        .parts())
                .containsExactly(new FundPart("оренда", money("9"), money("2")));
    }

    @Test
    void areStoredAsTheyAre() {
        FundPartsConverter converter = new FundPartsConverter();
        assertThat(converter.convertToEntityAttribute(converter.convertToDatabaseColumn(TWO)))
                .isEqualTo(TWO);
        assertThat(converter.convertToEntityAttribute("[]")).isEqualTo(FundParts.NONE);
    }

    private static Money money(String thousands) {
        return Money.ofThousands(new BigDecimal(thousands));
    }
}
