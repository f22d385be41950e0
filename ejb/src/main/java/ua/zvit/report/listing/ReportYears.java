package ua.zvit.report.listing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Map;
import ua.zvit.report.access.ReportAccess;
import ua.zvit.report.domain.listing.ReportYearRepository;
import ua.zvit.shared.Roles;

/** Of which years the reports of the own council tell, for figures over all of them. */
@Stateless
public class ReportYears {
    private ReportYearRepository reports;
    private ReportAccess access;

    protected ReportYears() {}

    @Inject
    public ReportYears(ReportYearRepository reports, ReportAccess access) {
        this.reports = reports;
        this.access = access;
    }

    /** @return year by id of the report, also of those that were rejected or withdrawn */
    @RolesAllowed({Roles.ADMIN, Roles.ACTING_HEAD, Roles.AUDITOR})
    public Map<Long, Integer> ofCouncil() {
        return reports.years(access.council());
    }
}
