package ua.zvit.printing;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;

/**
 * What the official document of an annual report says, in the order in which it is printed.
 *
 * <p>All sums are exact amounts in thousand UAH; they are rounded (HALF_UP, one decimal) only on paper. Subtotals and
 * totals are computed here from the exact amounts, so the printed table cannot disagree with its own rows.
 *
 * @param documentType name of the type of document, such as «ЗВІТ»
 * @param title what the report is about, printed under the type of document
 * @param dateText date of the document as it is to be read, or null while there is none
 * @param index registration index, or null while there is none
 * @param approval the decision that adopted the report, or null; a draft has none
 * @param draft whether every page carries the mark «ПРОЄКТ»
 */
public record PrintedReport(
        Letterhead letterhead,
        String documentType,
        String title,
        String dateText,
        String index,
        Approval approval,
        boolean draft,
        List<PrintedSection> sections,
        Signature signature) {

    public PrintedReport {
        requireNonNull(letterhead, "letterhead");
        requireNonNull(documentType, "documentType");
        requireNonNull(title, "title");
        requireNonNull(signature, "signature");
        sections = List.copyOf(sections);
        if (draft && approval != null) {
            throw new IllegalArgumentException("An adopted report is not a draft");
        }
    }

    /** Planned spending of all sections, thousand UAH. */
    public BigDecimal totalPlan() {
        return sum(PrintedSection::plan);
    }

    /** Actual spending of all sections, thousand UAH. */
    public BigDecimal totalActual() {
        return sum(PrintedSection::actual);
    }

    private BigDecimal sum(Function<PrintedSection, BigDecimal> amount) {
        return sections.stream().map(amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
