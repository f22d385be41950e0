package ua.zvit.report.document;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import ua.zvit.printing.ReportForm;
import ua.zvit.printing.data.PrintedReport;
import ua.zvit.report.access.ReportAccess;
import ua.zvit.report.domain.Report;
import ua.zvit.shared.Roles;

/**
 * The document as it stands: marked as a draft until it is issued, then the very bytes that were issued, with the
 * signatures that were put into them.
 */
@Stateless
public class PrintReport {
    private DocumentsIssued issued;
    private SignedEdition signed;
    private ReportAccess access;
    private ReportRenderer renderer;
    private PrintedContent content;
    private ReportForms forms;

    protected PrintReport() {}

    @Inject
    public PrintReport(
            DocumentsIssued issued,
            SignedEdition signed,
            ReportAccess access,
            ReportRenderer renderer,
            PrintedContent content,
            ReportForms forms) {
        this.issued = issued;
        this.signed = signed;
        this.access = access;
        this.renderer = renderer;
        this.content = content;
        this.forms = forms;
    }

    /**
     * @return a PDF
     * @throws ua.zvit.shared.ZvitException {@code REPORT-UNKNOWN}
     */
    @RolesAllowed({Roles.DRAFTER, Roles.ACTING_HEAD, Roles.COUNCIL, Roles.ADMIN, Roles.AUDITOR})
    public byte[] pdf(long reportId) {
        access.require(reportId);
        return signed.of(reportId)
                .or(() -> issued.current(reportId).map(document -> issued.pdf(reportId, document.id())))
                .orElseGet(() -> renderer.print(access.report(reportId)).pdf());
    }

    /**
     * @param department id of the department whose entries are wanted; null for all
     * @return what the document says as the data stand now, for other formats
     * @throws ua.zvit.shared.ZvitException {@code REPORT-UNKNOWN}
     */
    @RolesAllowed({Roles.DRAFTER, Roles.ACTING_HEAD, Roles.COUNCIL, Roles.ADMIN, Roles.AUDITOR})
    public EditableReport editable(long reportId, Long department) {
        Report report = access.printed(reportId);
        PrintedReport printed = issued.current(reportId)
                .map(document -> LocalDate.ofInstant(document.issuedAt(), ZoneId.systemDefault()))
                .map(day -> content.of(report, day))
                .orElseGet(() -> content.of(report));
        return EditableReport.of(report, printed, forms.of(report).descriptor(), department);
    }

    /**
     * @return what the document says, without the coat of arms, for the proof of its figures
     * @throws ua.zvit.shared.ZvitException {@code REPORT-UNKNOWN}
     */
    @RolesAllowed({Roles.DRAFTER, Roles.ACTING_HEAD, Roles.COUNCIL, Roles.ADMIN, Roles.AUDITOR})
    public PrintedReport figures(long reportId) {
        return content.figures(access.printed(reportId));
    }

    /**
     * @return the form that the document is printed by
     * @throws ua.zvit.shared.ZvitException {@code REPORT-UNKNOWN}
     */
    @RolesAllowed({Roles.DRAFTER, Roles.ACTING_HEAD, Roles.COUNCIL, Roles.ADMIN, Roles.AUDITOR})
    public ReportForm form(long reportId) {
        return forms.of(access.atHand(reportId));
    }
}
