package ua.zvit.check.rule.money;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import ua.zvit.check.CheckedMeasure;

/** Sums in the report's unit (thousand UAH), as the table prints them: one decimal, a comma, HALF_UP. */
final class Sums {

    static final int PRINTED = 1;

    private Sums() {}

    static boolean isPositive(BigDecimal value) {
        return value != null && value.signum() > 0;
    }

    static boolean isZero(BigDecimal value) {
        return value == null || value.signum() == 0;
    }

    static BigDecimal total(List<CheckedMeasure> measures, Function<CheckedMeasure, BigDecimal> sum) {
        return measures.stream().map(sum).filter(Objects::nonNull).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    static BigDecimal rounded(BigDecimal value) {
        return value.setScale(PRINTED, RoundingMode.HALF_UP);
    }

    /** «1 234,5» with a no-break space, the same in both languages because the document is Ukrainian. */
    static String printed(BigDecimal value) {
        DecimalFormatSymbols symbols = new DecimalFormatSymbols();
        symbols.setDecimalSeparator(',');
        symbols.setGroupingSeparator('\u00a0');
        symbols.setMinusSign('-');
        DecimalFormat format = new DecimalFormat("#,##0.0##", symbols);
        format.setRoundingMode(RoundingMode.HALF_UP);
        return value == null ? "" : format.format(value);
    }
}
