package ua.zvit.check;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import ua.zvit.check.domain.FindingRepository;
import ua.zvit.check.settings.CouncilSettingsCache;
import ua.zvit.organisation.OrganisationQueries;
import ua.zvit.proofreading.CheckedReport;
import ua.zvit.report.ReportContents;
import ua.zvit.report.values.ReportOutline;
import ua.zvit.report.values.ReportStatus;
import ua.zvit.shared.Caller;
import ua.zvit.shared.Roles;

/**
 * Everything that the check takes from the database, in short looks. A caller without a transaction gets one for each look,
 * and has given its connection back before anything is read in the texts.
 */
@Stateless
@RolesAllowed({Roles.DRAFTER, Roles.ACTING_HEAD, Roles.COUNCIL, Roles.ADMIN, Roles.AUDITOR})
public class CheckSource {
    private ReportContents reports;
    private ReportReading reading;
    private CouncilSettingsCache settings;
    private FindingRepository findings;
    private OrganisationQueries organisation;
    private Caller caller;

    protected CheckSource() {}

    @Inject
    public CheckSource(
            ReportContents reports,
            ReportReading reading,
            CouncilSettingsCache settings,
            FindingRepository findings,
            OrganisationQueries organisation,
            Caller caller) {
        this.reports = reports;
        this.reading = reading;
        this.settings = settings;
        this.findings = findings;
        this.organisation = organisation;
        this.caller = caller;
    }

    /** @throws ua.zvit.shared.ZvitException {@code REPORT-UNKNOWN} also for a report of another council */
    public CheckStanding standing(long reportId) {
        ReportOutline outline = reports.outline(reportId);
        long council = organisation.council().id();
        FindingRepository.Standing standing = findings.standing(council, reportId);
        return new CheckStanding(
                caller.require(),
                new CheckRights(outline, reviews(outline)),
                settings.of(council, standing.revision()),
                standing.dismissals(),
                standing.fixed());
    }

    /** @throws ua.zvit.shared.ZvitException {@code REPORT-UNKNOWN} also for a report of another council */
    public CheckedReport content(long reportId) {
        return reading.read(reportId);
    }

    /**
     * Both in one look.
     *
     * @throws ua.zvit.shared.ZvitException {@code REPORT-UNKNOWN} also for a report of another council
     */
    public Whole whole(long reportId) {
        CheckedReport content = content(reportId);
        return new Whole(standing(reportId), content);
    }

    /** A report as it stands at one moment. */
    public record Whole(CheckStanding standing, CheckedReport content) {}

    /** The review lies on the desk of the leading department's head, or of who stands in. */
    private boolean reviews(ReportOutline report) {
        return report.status() == ReportStatus.REVIEW
                && caller.require().hasRole(Roles.ACTING_HEAD)
                && organisation
                        .headOf(report.leadDepartment())
                        .map(head -> organisation.positionsOfCaller().contains(head.positionId()))
                        .orElse(false);
    }
}
