package ua.zvit.report;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
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

    protected PrintReport() {}

    @Inject
    public PrintReport(ReportRepository reports, ReportAccess access, ReportPress press) {
        this.reports = reports;
        this.access = access;
        this.press = press;
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
}
