package ua.zvit.archive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import ua.zvit.printing.FigureDifference;
import ua.zvit.printing.ReportForm;
import ua.zvit.printing.data.AmountFormat;
import ua.zvit.printing.data.PrintedMeasure;
import ua.zvit.printing.data.PrintedReport;
import ua.zvit.printing.form.FormHeading;
import ua.zvit.report.document.PrintReport;
import ua.zvit.report.document.ProvenDocument;
import ua.zvit.report.values.EntryDetails;
import ua.zvit.report.values.ReportDetails;
import ua.zvit.shared.ErrorCode;
import ua.zvit.shared.Fault;
import ua.zvit.shared.Money;
import ua.zvit.shared.ZvitException;

/**
 * Reads the figures and totals back from the finished document and compares them with the data, so that nothing is kept
 * for good that says something else than what was decided on.
 */
@ApplicationScoped
class ProvenFigures {
    private PrintReport prints;

    protected ProvenFigures() {}

    @Inject
    ProvenFigures(PrintReport prints) {
        this.prints = prints;
    }

    /**
     * @param report the data that are kept beside the document
     * @throws ZvitException {@code FIGURES-DIFFER} with a fault for each figure that differs or is not whole, {@code
     *     DOCUMENT-LETTERS} with a fault for each place that holds letters the document can not show
     */
    void require(byte[] pdf, ReportDetails report) {
        PrintedReport printed = prints.figures(report.id());
        ReportForm form = prints.form(report.id());
        ProvenDocument.requireLetters(printed, form);
        List<Fault> faults = new ArrayList<>(ProvenDocument.figures(pdf, printed, form));
        faults.addAll(unlikeTheData(printed, report));
        if (!faults.isEmpty()) {
            throw new ZvitException(ErrorCode.FIGURES_DIFFER, faults);
        }
    }

    /** What is printed follows the money by source, what is kept the sum of the entry: they must be one. */
    private static List<Fault> unlikeTheData(PrintedReport printed, ReportDetails report) {
        List<PrintedMeasure> measures = printed.sections().stream()
                .flatMap(section -> section.measures().stream())
                .toList();
        List<EntryDetails> entries = report.entries();
        return IntStream.range(0, entries.size())
                .boxed()
                .flatMap(index -> {
                    EntryDetails entry = entries.get(index);
                    PrintedMeasure measure = measures.get(index);
                    return Stream.of(
                                    compared(entry.number(), FormHeading.PLAN, entry.plan(), measure.plan()),
                                    compared(entry.number(), FormHeading.ACTUAL, entry.actual(), measure.actual()))
                            .flatMap(Optional::stream);
                })
                .map(ProvenDocument::fault)
                .toList();
    }

    private static Optional<FigureDifference> compared(
            String measure, FormHeading column, Money kept, BigDecimal printed) {
        BigDecimal expected = kept == null ? null : kept.inThousands();
        boolean same = expected == null || printed == null ? expected == printed : expected.compareTo(printed) == 0;
        return same
                ? Optional.empty()
                : Optional.of(new FigureDifference(
                        measure, column.usual(), AmountFormat.print(expected), AmountFormat.print(printed)));
    }
}
