package ua.zvit.archive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import ua.zvit.printing.FigureDifference;
import ua.zvit.printing.FiguresProof;
import ua.zvit.report.PrintReport;
import ua.zvit.shared.ErrorKind;
import ua.zvit.shared.Fault;
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

    /** @throws ZvitException {@code FIGURES-DIFFER} with a fault for each figure that differs */
    void require(byte[] pdf, long reportId) {
        List<FigureDifference> differences =
                FiguresProof.differences(pdf, prints.printed(reportId), prints.form(reportId));
        if (!differences.isEmpty()) {
            throw new ZvitException(
                    ErrorKind.INVALID,
                    "FIGURES-DIFFER",
                    differences.stream().map(ProvenFigures::fault).toList());
        }
    }

    private static Fault fault(FigureDifference difference) {
        return Fault.at(
                difference.measure(),
                difference.column(),
                "figure-differs",
                difference.column(),
                difference.expected(),
                difference.found());
    }
}
