package ua.zvit.report.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import ua.zvit.printing.PrintedDocument;
import ua.zvit.printing.ReportForm;
import ua.zvit.printing.ReportPrinter;
import ua.zvit.printing.data.Letterhead;
import ua.zvit.printing.data.PrintedReport;
import ua.zvit.printing.data.Signature;
import ua.zvit.report.domain.Report;
import ua.zvit.report.values.document.SignedBy;
import ua.zvit.shared.ErrorCode;
import ua.zvit.shared.ZvitException;

/** Sets a report into the official layout of its form and prints it. */
@ApplicationScoped
public class ReportRenderer {
    private PrintedContent content;
    private ReportForms forms;
    private ReportPrinter printer;

    protected ReportRenderer() {}

    @Inject
    ReportRenderer(PrintedContent content, ReportForms forms) {
        this.content = content;
        this.forms = forms;
        this.printer = new ReportPrinter();
    }

    /**
     * @return the report as it stands: a draft until it is adopted
     * @throws ZvitException {@code FIGURES-TOO-WIDE} with a fault for each figure that the form has no room for
     */
    PrintedDocument print(Report report) {
        return ProvenDocument.requireRoom(print(report, content.of(report)));
    }

    /**
     * @return the report as it is to be signed before adoption: no draft, the place of the stamp empty
     * @throws ZvitException see {@link ProvenDocument}
     */
    PrintedDocument printForSignature(Report report) {
        return proven(report, content.toSign(report));
    }

    /**
     * @return the adopted report with its stamp
     * @throws ZvitException see {@link ProvenDocument}
     */
    PrintedDocument printAdopted(Report report) {
        return proven(report, content.of(report));
    }

    /**
     * @return the adopted report with its stamp and the list of its electronic signatures
     * @throws ZvitException see {@link ProvenDocument}
     */
    PrintedDocument printForReading(Report report, List<SignedBy> signatures) {
        return proven(report, content.forReading(report, signatures));
    }

    /**
     * Holds a document that was issued before against the report and against what is required of documents now.
     *
     * @throws ZvitException see {@link ProvenDocument}
     */
    void prove(byte[] pdf, Report report) {
        ProvenDocument.require(pdf, content.figures(report), forms.of(report));
    }

    private PrintedDocument proven(Report report, PrintedReport printed) {
        PrintedDocument document = print(report, printed);
        ProvenDocument.require(document.pdf(), printed, forms.of(report));
        return document;
    }

    /** What is no draft keeps its form from now on. */
    private PrintedDocument print(Report report, PrintedReport printed) {
        if (!printed.draft()) {
            forms.fix(report, content.rules(report));
        }
        return printer.print(printed, forms.of(report));
    }

    /** @return what a form that need not be its own prints of the report as a draft */
    public PrintedReport draft(Report report, ReportForm form) {
        return content.draft(report, form.descriptor());
    }

    /** @return the report as a draft in a form that need not be its own */
    public byte[] preview(Report report, ReportForm form) {
        return tried(draft(report, form), form).pdf();
    }

    /**
     * Prints by a form that nobody has proven yet.
     *
     * @throws ZvitException {@code FORM-FAILS} with the reason when nothing comes out
     */
    public PrintedDocument tried(PrintedReport report, ReportForm form) {
        try {
            return printer.print(report, form);
        } catch (RuntimeException failed) {
            Throwable cause = failed.getCause() == null ? failed : failed.getCause();
            throw new ZvitException(ErrorCode.FORM_FAILS, String.valueOf(cause.getMessage()));
        }
    }

    /** Loads fonts and templates by printing a page for nobody. */
    void warmUp() {
        printer.pdf(new PrintedReport(
                new Letterhead("", "", "", "", "", null),
                "",
                "",
                null,
                null,
                null,
                true,
                List.of(),
                new Signature("", "", false)));
    }
}
