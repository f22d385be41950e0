package ua.zvit.archive;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import ua.zvit.archive.domain.ArchiveRepository;
import ua.zvit.archive.domain.ArchivedReport;
import ua.zvit.organisation.OrganisationQueries;
import ua.zvit.report.PrintReport;
import ua.zvit.report.ReportDetails;
import ua.zvit.report.ReportProgress;
import ua.zvit.report.ReportQueries;
import ua.zvit.shared.Roles;

/** Seals an adopted report in the archive. A step of the approval process, in its transaction. */
@Stateless
public class SealReport {
    private ArchiveRepository archive;
    private ReportQueries reports;
    private PrintReport documents;
    private ReportProgress progress;
    private OrganisationQueries organisation;

    protected SealReport() {}

    @Inject
    public SealReport(
            ArchiveRepository archive,
            ReportQueries reports,
            PrintReport documents,
            ReportProgress progress,
            OrganisationQueries organisation) {
        this.archive = archive;
        this.reports = reports;
        this.documents = documents;
        this.progress = progress;
        this.organisation = organisation;
    }

    /** @throws ua.zvit.shared.ZvitException {@code REPORT-STATE} unless the report is adopted */
    @RolesAllowed(Roles.COUNCIL)
    public void seal(long reportId) {
        progress.archive(reportId);
        ReportDetails report = reports.report(reportId);
        archive.add(new ArchivedReport(
                organisation.council().id(),
                report,
                documents.pdf(reportId),
                CanonicalJson.of(organisation.council(), report)));
    }
}
