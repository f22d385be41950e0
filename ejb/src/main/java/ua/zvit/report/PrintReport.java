package ua.zvit.report;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import ua.zvit.printing.PrintedReport;
import ua.zvit.printing.ReportForm;
import ua.zvit.report.domain.OfficialDocument;
import ua.zvit.report.domain.Report;
import ua.zvit.report.domain.ReportRepository;
import ua.zvit.shared.Roles;

/** The document as it stands: marked as a draft before adoption, afterwards the very bytes that were issued. */
@Stateless
public class PrintReport {
    private ReportRepository reports;
    private ReportAccess access;
    private ReportPress press;
    private PrintedContent content;
    private ReportForms forms;

    protected PrintReport() {}

    @Inject
    public PrintReport(
            ReportRepository reports,
            ReportAccess access,
            ReportPress press,
            PrintedContent content,
            ReportForms forms) {
        this.reports = reports;
        this.access = access;
        this.press = press;
        this.content = content;
        this.forms = forms;
    }

    /**
     * @return a PDF
     * @throws ua.zvit.shared.ZvitException {@code REPORT-UNKNOWN}
     */
    @RolesAllowed({Roles.DRAFTER, Roles.ACTING_HEAD, Roles.COUNCIL, Roles.ADMIN, Roles.AUDITOR})
    public byte[] pdf(long reportId) {
        Report report = access.report(reportId);
        return reports.official(reportId).map(OfficialDocument::pdf).orElseGet(() -> press.print(report));
    }

    /**
     * @return what the document says as the data stand now, for other formats and for the proof of its figures
     * @throws ua.zvit.shared.ZvitException {@code REPORT-UNKNOWN}
     */
    @RolesAllowed({Roles.DRAFTER, Roles.ACTING_HEAD, Roles.COUNCIL, Roles.ADMIN, Roles.AUDITOR})
    public PrintedReport printed(long reportId) {
        return content.of(access.report(reportId));
    }

    /**
     * @return the form that the document is printed by
     * @throws ua.zvit.shared.ZvitException {@code REPORT-UNKNOWN}
     */
    @RolesAllowed({Roles.DRAFTER, Roles.ACTING_HEAD, Roles.COUNCIL, Roles.ADMIN, Roles.AUDITOR})
    public ReportForm form(long reportId) {
        return forms.of(access.report(reportId));
    }
}
