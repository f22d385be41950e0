package ua.zvit.web.check;

import java.math.BigDecimal;
import ua.zvit.proofreading.Threshold;

/** One threshold as a field of numbers: a share is written in per cent. */
public final class ThresholdField {
    private static final int PER_CENT = 2;

    private final Threshold threshold;
    private BigDecimal value;

    ThresholdField(Threshold threshold, BigDecimal value) {
        this.threshold = threshold;
        this.value = value;
    }

    Threshold threshold() {
        return threshold;
    }

    BigDecimal value() {
        return value;
    }

    private int shift() {
        return threshold.unit() == Threshold.Unit.SHARE ? PER_CENT : 0;
    }

    public String getCode() {
        return threshold.code();
    }

    /** @return without an exponent, so that a field of numbers can show it */
    public String getShown() {
        return value.movePointRight(shift()).stripTrailingZeros().toPlainString();
    }

    public void setShown(String shown) {
        value = new BigDecimal(shown.replace(',', '.')).movePointLeft(shift());
    }

    public String getLeast() {
        return BigDecimal.valueOf(threshold.unit().least())
                .movePointRight(shift())
                .toPlainString();
    }

    public String getMost() {
        return BigDecimal.valueOf(threshold.unit().most())
                .movePointRight(shift())
                .toPlainString();
    }

    public String getStep() {
        return BigDecimal.ONE
                .movePointLeft(threshold.unit().decimals() - shift())
                .toPlainString();
    }
}
