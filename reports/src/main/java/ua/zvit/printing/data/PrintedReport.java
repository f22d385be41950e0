package ua.zvit.printing.data;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.List;

/**
 * What the official document of an annual report says, in the order in which it is printed.
 *
 * <p>All sums are exact amounts in thousand UAH; they are brought to the unit and rounded (HALF_UP) only on paper. Subtotals and
 * totals are computed here from the exact amounts, so the printed table cannot disagree with its own rows.
 *
 * @param documentType name of the type of document, such as «ЗВІТ»
 * @param title what the report is about, printed under the type of document
 * @param dateText date of the document as it is to be read, or null while there is none
 * @param index registration index, or null while there is none
 * @param approval the decision that adopted the report, or null; a draft has none. Neither a draft nor approved is a
 *     report to be signed: the stamp's place stays empty
 * @param draft whether every page carries the mark «ПРОЄКТ»
 * @param visas who agreed to the draft, printed where the form wants them
 * @param verificationUrl address that tells whether the document is genuine, printed as a QR code; or null
 * @param unit in which money is told
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
        Signature signature,
        List<PrintedVisa> visas,
        String verificationUrl,
        MoneyUnit unit)
        implements Spending {

    public PrintedReport {
        requireNonNull(letterhead, "letterhead");
        requireNonNull(documentType, "documentType");
        requireNonNull(title, "title");
        requireNonNull(signature, "signature");
        requireNonNull(unit, "unit");
        sections = List.copyOf(sections);
        visas = List.copyOf(visas);
        if (draft && approval != null) {
            throw new IllegalArgumentException("An adopted report is not a draft");
        }
    }

    /** A report whose money is told in the usual unit. */
    public PrintedReport(
            Letterhead letterhead,
            String documentType,
            String title,
            String dateText,
            String index,
            Approval approval,
            boolean draft,
            List<PrintedSection> sections,
            Signature signature,
            List<PrintedVisa> visas,
            String verificationUrl) {
        this(
                letterhead,
                documentType,
                title,
                dateText,
                index,
                approval,
                draft,
                sections,
                signature,
                visas,
                verificationUrl,
                MoneyUnit.USUAL);
    }

    /** A report without visas and verification address. */
    public PrintedReport(
            Letterhead letterhead,
            String documentType,
            String title,
            String dateText,
            String index,
            Approval approval,
            boolean draft,
            List<PrintedSection> sections,
            Signature signature) {
        this(letterhead, documentType, title, dateText, index, approval, draft, sections, signature, List.of(), null);
    }

    /** @return the same report with some of its sections */
    public PrintedReport with(List<PrintedSection> some) {
        return new PrintedReport(
                letterhead,
                documentType,
                title,
                dateText,
                index,
                approval,
                draft,
                some,
                signature,
                visas,
                verificationUrl,
                unit);
    }

    /** @return true when the section is followed by its parts */
    public boolean isDivided(int section) {
        return section + 1 < sections.size()
                && sections.get(section).level() == 1
                && sections.get(section + 1).level() == 2;
    }

    /** @return true when the section has no measure itself, only parts */
    public boolean isHeadingOnly(int section) {
        return isDivided(section) && sections.get(section).measures().isEmpty();
    }

    /** Planned spending of all sections, thousand UAH. */
    @Override
    public BigDecimal plan() {
        return PrintedSection.sum(sections, PrintedSection::plan);
    }

    /** Actual spending of all sections, thousand UAH. */
    @Override
    public BigDecimal actual() {
        return PrintedSection.sum(sections, PrintedSection::actual);
    }

    @Override
    public BigDecimal plan(FundingKind source) {
        return PrintedSection.sum(sections, section -> section.plan(source));
    }

    @Override
    public BigDecimal actual(FundingKind source) {
        return PrintedSection.sum(sections, section -> section.actual(source));
    }
}
