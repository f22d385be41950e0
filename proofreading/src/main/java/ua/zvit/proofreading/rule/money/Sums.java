package ua.zvit.proofreading.rule.money;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import ua.zvit.proofreading.Amounts;
import ua.zvit.proofreading.CheckedMeasure;
import ua.zvit.proofreading.FindingMessages;

/** Sums in the report's unit (thousand UAH), as the table prints them: a comma, HALF_UP. */
final class Sums {

    private Sums() {}

    static boolean isPositive(BigDecimal value) {
        return value != null && value.signum() > 0;
    }

    static boolean isNegative(BigDecimal value) {
        return value != null && value.signum() < 0;
    }

    static boolean isZero(BigDecimal value) {
        return value == null || value.signum() == 0;
    }

    static BigDecimal total(List<CheckedMeasure> measures, Function<CheckedMeasure, BigDecimal> sum) {
        return measures.stream().map(sum).filter(Objects::nonNull).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    static BigDecimal rounded(BigDecimal value, int decimals) {
        return value.setScale(decimals, RoundingMode.HALF_UP);
    }

    /** «1 234,5» with a no-break space: what the document shows, and what is put into it. FindingMessages take the number itself. */
    static String printed(BigDecimal value) {
        return value == null ? "" : Amounts.of(value, FindingMessages.UKRAINIAN);
    }
}
