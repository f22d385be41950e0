package ua.zvit.report.domain;

import java.util.Objects;
import java.util.function.Function;
import ua.zvit.shared.Money;

/**
 * The year's money of a whole report.
 *
 * @param planned over all measures
 * @param actual what was spent, as far as it is known
 */
public record Totals(Money planned, Money actual) {
    public static Totals of(Report report) {
        return new Totals(sum(report, Entry::planned), sum(report, Entry::actual));
    }

    private static Money sum(Report report, Function<Entry, Money> amount) {
        return Money.sum(
                report.entries().stream().map(amount).filter(Objects::nonNull).toList());
    }
}
