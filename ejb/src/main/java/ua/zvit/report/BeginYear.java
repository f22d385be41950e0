package ua.zvit.report;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import ua.zvit.audit.AuditTrail;
import ua.zvit.programme.OpenYear;
import ua.zvit.programme.values.ProgrammeOutline;
import ua.zvit.report.access.ReportAccess;
import ua.zvit.report.access.Viewer;
import ua.zvit.report.domain.Report;
import ua.zvit.report.domain.ReportRepository;
import ua.zvit.shared.ErrorCode;
import ua.zvit.shared.ReportingPeriod;
import ua.zvit.shared.Roles;
import ua.zvit.shared.ZvitException;

/** Makes the report of a year, or of a part of one, from the programme as it stands, with an empty entry for each of its measures. */
@Stateless
public class BeginYear {
    private OpenYear years;
    private ReportRepository reports;
    private ReportAccess access;
    private AuditTrail audit;

    protected BeginYear() {}

    @Inject
    public BeginYear(OpenYear years, ReportRepository reports, ReportAccess access, AuditTrail audit) {
        this.years = years;
        this.reports = reports;
        this.access = access;
        this.audit = audit;
    }

    /**
     * The plan is that of the period's year, whatever part of the year is told of.
     *
     * @return id of the report
     * @throws ZvitException {@code PROGRAMME-UNKNOWN}, {@code PROGRAMME-YEAR}, {@code PROGRAMME-EMPTY}, {@code
     *     REPORT-EXISTS}, {@code REPORT-NOT-LEAD} for a drafter of another department than the leading one
     */
    @RolesAllowed({Roles.ADMIN, Roles.DRAFTER})
    public long begin(long programmeId, ReportingPeriod period) {
        long council = access.council();
        Viewer viewer = access.viewer();
        reports.awaitImports(council);
        ProgrammeOutline programme = years.open(programmeId, period.year());
        if (!viewer.person().hasRole(Roles.ADMIN) && !viewer.isOf(programme.leadDepartmentId())) {
            throw new ZvitException(ErrorCode.REPORT_NOT_LEAD);
        }
        if (reports.living(council, programmeId).stream()
                .anyMatch(report -> report.period().equals(period))) {
            throw new ZvitException(ErrorCode.REPORT_EXISTS, programme.title(), period);
        }
        Report report = new Report(
                council, period.kind(), programme, null, viewer.person().displayName());
        reports.add(report);
        audit.record(ReportQueries.subject(report.id()), "begun", "", null);
        return report.id();
    }
}
