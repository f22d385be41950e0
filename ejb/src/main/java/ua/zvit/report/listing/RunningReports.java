package ua.zvit.report.listing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import ua.zvit.report.access.ReportAccess;
import ua.zvit.report.domain.listing.RunningRepository;
import ua.zvit.report.values.stage.RunningReport;
import ua.zvit.shared.Roles;

/** All reports of the own council that are not at their end, however many: for who leads the campaign of a year. */
@Stateless
public class RunningReports {
    private RunningRepository reports;
    private ReportAccess access;

    protected RunningReports() {}

    @Inject
    public RunningReports(RunningRepository reports, ReportAccess access) {
        this.reports = reports;
        this.access = access;
    }

    /** @return by programme and period; one query */
    @RolesAllowed({Roles.ACTING_HEAD, Roles.COUNCIL, Roles.ADMIN, Roles.AUDITOR})
    public List<RunningReport> list() {
        return reports.running(access.council());
    }
}
