package ua.zvit.check;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import ua.zvit.organisation.OrganisationQueries;
import ua.zvit.report.ReportContents;
import ua.zvit.report.ReportOutline;
import ua.zvit.report.ReportStatus;
import ua.zvit.shared.Caller;
import ua.zvit.shared.Roles;

/** The one place where findings are handed out, together with what the caller may see of them and do with them. */
@ApplicationScoped
class CheckAccess {
    private ReportContents reports;
    private ReportReading reading;
    private CheckedReports checked;
    private CouncilTuning tuning;
    private OrganisationQueries organisation;
    private Caller caller;

    protected CheckAccess() {}

    @Inject
    CheckAccess(
            ReportContents reports,
            ReportReading reading,
            CheckedReports checked,
            CouncilTuning tuning,
            OrganisationQueries organisation,
            Caller caller) {
        this.reports = reports;
        this.reading = reading;
        this.checked = checked;
        this.tuning = tuning;
        this.organisation = organisation;
        this.caller = caller;
    }

    /** @throws ua.zvit.shared.ZvitException {@code REPORT-UNKNOWN} also for a report of another council */
    CheckView view(long reportId) {
        return view(reportId, true);
    }

    /** The same without waiting for the language module: see {@link CheckView#isComplete}. */
    CheckView atHand(long reportId) {
        return view(reportId, false);
    }

    private CheckView view(long reportId, boolean complete) {
        ReportOutline outline = reports.outline(reportId);
        Tuning settings = tuning();
        return new CheckView(
                caller.require(),
                new CheckRights(outline, reviews(outline)),
                settings,
                checked.of(reportId, outline.stamp(), settings, () -> reading.read(reportId), complete));
    }

    CheckRights rights(long reportId) {
        ReportOutline outline = reports.outline(reportId);
        return new CheckRights(outline, reviews(outline));
    }

    Tuning tuning() {
        return tuning.of(organisation.council().id());
    }

    /** The review lies on the desk of the leading department's head, or of who stands in. */
    private boolean reviews(ReportOutline report) {
        return report.status() == ReportStatus.REVIEW
                && caller.require().hasRole(Roles.ACTING_HEAD)
                && organisation
                        .headOf(report.leadDepartment())
                        .map(head -> organisation.positionsOnDesk().contains(head.positionId()))
                        .orElse(false);
    }
}
