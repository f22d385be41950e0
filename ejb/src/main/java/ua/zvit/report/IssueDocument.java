package ua.zvit.report;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import ua.zvit.report.domain.OfficialDocument;
import ua.zvit.report.domain.Report;
import ua.zvit.report.domain.ReportRepository;
import ua.zvit.shared.ErrorKind;
import ua.zvit.shared.Roles;
import ua.zvit.shared.Sha256;
import ua.zvit.shared.ZvitException;

/** Issues the official document of an adopted report, once. A step of the approval process, in its transaction. */
@Stateless
public class IssueDocument {
    private ReportRepository reports;
    private ReportAccess access;
    private ReportPress press;

    protected IssueDocument() {}

    @Inject
    public IssueDocument(ReportRepository reports, ReportAccess access, ReportPress press) {
        this.reports = reports;
        this.access = access;
        this.press = press;
    }

    /** @throws ZvitException {@code REPORT-STATE} unless the report is adopted */
    @RolesAllowed(Roles.COUNCIL)
    public void issue(long reportId) {
        Report report = access.locked(reportId);
        if (report.status() != ReportStatus.ADOPTED) {
            throw new ZvitException(ErrorKind.CONFLICT, "REPORT-STATE");
        }
        byte[] pdf = press.print(report);
        reports.issue(new OfficialDocument(reportId, pdf, Sha256.hex(pdf)));
    }
}
