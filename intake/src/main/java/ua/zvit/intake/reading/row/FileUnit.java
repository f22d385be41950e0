package ua.zvit.intake.reading.row;

import java.math.BigDecimal;
import java.math.MathContext;
import ua.zvit.intake.text.Units;

/** The unit in which the report is told, hryvnias or thousands; sums in any other are brought to it. */
public final class FileUnit {
    private final BigDecimal told;
    private final BigDecimal unit;

    /** @param told where no column says otherwise; null while nothing tells it */
    public FileUnit(BigDecimal told) {
        this.told = told;
        this.unit = Units.MILLION.equals(told) ? Units.THOUSAND : told;
    }

    public BigDecimal unit() {
        return unit;
    }

    BigDecimal scaled(BigDecimal number, BigDecimal own) {
        BigDecimal one = own == null ? told : own;
        if (one == null || unit == null || one.compareTo(unit) == 0) {
            return number;
        }
        BigDecimal scaled =
                number.multiply(one).divide(unit, MathContext.DECIMAL64).stripTrailingZeros();
        return scaled.scale() < 0 ? scaled.setScale(0) : scaled;
    }
}
