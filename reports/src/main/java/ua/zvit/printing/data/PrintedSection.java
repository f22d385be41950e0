package ua.zvit.printing.data;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/**
 * A section of the programme with its measures in the order of the programme; its sums close it as a subtotal row. A
 * measure without a figure yet counts as nothing.
 *
 * @param number number as printed, such as «I»
 * @param level 1, or 2 for a part of the section of the first level before it
 * @param measures none where there was nothing to report on
 */
public record PrintedSection(String number, int level, String title, List<PrintedMeasure> measures)
        implements Spending {

    /** What stands in place of the measures of a section without any. */
    public static final String NO_MEASURES = "— заходів на звітний період не передбачено";

    public PrintedSection {
        requireNonNull(number, "number");
        requireNonNull(title, "title");
        measures = List.copyOf(measures);
    }

    /** A section of the first level. */
    public PrintedSection(String number, String title, List<PrintedMeasure> measures) {
        this(number, 1, title, measures);
    }

    /** Planned spending of the section, thousand UAH. */
    @Override
    public BigDecimal plan() {
        return sum(measures, PrintedMeasure::plan);
    }

    /** Actual spending of the section, thousand UAH. */
    @Override
    public BigDecimal actual() {
        return sum(measures, PrintedMeasure::actual);
    }

    @Override
    public BigDecimal plan(FundingKind source) {
        return sum(measures, measure -> measure.plan(source));
    }

    @Override
    public BigDecimal actual(FundingKind source) {
        return sum(measures, measure -> measure.actual(source));
    }

    static <T> BigDecimal sum(List<T> parts, Function<T, BigDecimal> amount) {
        return parts.stream().map(amount).filter(Objects::nonNull).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
