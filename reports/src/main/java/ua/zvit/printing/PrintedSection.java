package ua.zvit.printing;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;

/**
 * A section of the programme with its measures in the order of the programme; its sums close it as a subtotal row.
 *
 * @param number number as printed, such as «I»
 */
public record PrintedSection(String number, String title, List<PrintedMeasure> measures) {

    public PrintedSection {
        requireNonNull(number, "number");
        requireNonNull(title, "title");
        measures = List.copyOf(measures);
    }

    /** Planned spending of the section, thousand UAH. */
    public BigDecimal plan() {
        return measures.stream().map(PrintedMeasure::plan).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Actual spending of the section, thousand UAH; a measure without a figure yet counts as nothing. */
    public BigDecimal actual() {
        return measures.stream()
                .map(PrintedMeasure::actual)
                .filter(Objects::nonNull)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
