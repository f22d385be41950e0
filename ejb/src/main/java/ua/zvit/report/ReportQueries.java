package ua.zvit.report;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import ua.zvit.audit.AuditTrail;
import ua.zvit.audit.values.HistoryEntry;
import ua.zvit.organisation.OrganisationQueries;
import ua.zvit.organisation.values.DepartmentSummary;
import ua.zvit.programme.ProgrammeQueries;
import ua.zvit.report.access.ReportAccess;
import ua.zvit.report.domain.Entry;
import ua.zvit.report.domain.Report;
import ua.zvit.report.domain.ReportRepository;
import ua.zvit.report.domain.ReportRepository.Totals;
import ua.zvit.report.domain.listing.EditionRepository;
import ua.zvit.report.values.EditionStanding;
import ua.zvit.report.values.EntryDetails;
import ua.zvit.report.values.ReportDetails;
import ua.zvit.report.values.ReportDetails.Decision;
import ua.zvit.report.values.ReportFilter;
import ua.zvit.report.values.ReportSummary;
import ua.zvit.shared.Money;
import ua.zvit.shared.Roles;

/** Reports as the caller may see them. */
@Stateless
@RolesAllowed({Roles.DRAFTER, Roles.ACTING_HEAD, Roles.COUNCIL, Roles.ADMIN, Roles.AUDITOR})
public class ReportQueries {
    private ReportRepository reports;
    private ReportAccess access;
    private OrganisationQueries organisation;
    private ProgrammeQueries programmes;
    private AuditTrail audit;
    private EditionRepository editions;

    protected ReportQueries() {}

    @Inject
    public ReportQueries(
            ReportRepository reports,
            ReportAccess access,
            OrganisationQueries organisation,
            ProgrammeQueries programmes,
            AuditTrail audit,
            EditionRepository editions) {
        this.reports = reports;
        this.access = access;
        this.organisation = organisation;
        this.programmes = programmes;
        this.audit = audit;
        this.editions = editions;
    }

    /** @return newest first */
    public List<ReportSummary> list(ReportFilter filter) {
        List<Report> page = reports.page(access.council(), filter);
        Map<Long, Totals> totals = reports.totals(page.stream().map(Report::id).toList());
        Map<Long, DepartmentSummary> departments = organisation.departments().stream()
                .collect(Collectors.toMap(DepartmentSummary::id, Function.identity()));
        Map<Long, EditionStanding> standings =
                editions
                        .standings(
                                access.council(), page.stream().map(Report::id).toList())
                        .stream()
                        .collect(Collectors.toMap(EditionStanding::report, Function.identity()));
        return page.stream()
                .map(report -> summary(
                        report,
                        totals.getOrDefault(report.id(), new Totals(0, Money.ZERO, Money.ZERO)),
                        departments.get(report.leadDepartmentId()),
                        standings.get(report.id())))
                .toList();
    }

    /** @throws ua.zvit.shared.ZvitException {@code REPORT-UNKNOWN} also for a report of another council */
    public ReportDetails report(long id) {
        Report report = access.report(id);
        return details(report).report(report, organisation.headOf(report.leadDepartmentId()));
    }

    /**
     * @return the report as it goes to others: without the remarks that were made while it was written
     * @throws ua.zvit.shared.ZvitException {@code REPORT-UNKNOWN} also for a report of another council
     */
    public ReportDetails settled(long id) {
        Report report = access.printed(id);
        return details(report).withoutRemarks().report(report, organisation.headOf(report.leadDepartmentId()));
    }

    /**
     * @return what the council has decided; null while it has not
     * @throws ua.zvit.shared.ZvitException {@code REPORT-UNKNOWN} also for a report of another council
     */
    public Decision decision(long id) {
        return access.atHand(id).decision();
    }

    /**
     * @return under which anybody may ask for the document and hold a file against it
     * @throws ua.zvit.shared.ZvitException {@code REPORT-UNKNOWN} also for a report of another council
     */
    public UUID publicId(long id) {
        return access.atHand(id).publicId();
    }

    /** Makes sure that the caller may read the report. */
    public void require(long id) {
        access.require(id);
    }

    /** @throws ua.zvit.shared.ZvitException {@code ENTRY-UNKNOWN}, {@code ENTRY-OTHER-DEPARTMENT} */
    public EntryDetails entry(long reportId, String measure) {
        Entry entry = access.readable(access.viewer(), reportId, measure);
        return details(entry.report()).entry(entry);
    }

    /** @return every step that was taken with the report, oldest first */
    public List<HistoryEntry> history(long reportId) {
        access.require(reportId);
        return audit.history(subject(reportId));
    }

    /** @return how the audit trail names a report */
    static String subject(long reportId) {
        return "report:" + reportId;
    }

    private DetailsOf details(Report report) {
        return new DetailsOf(
                access.viewer(),
                programmes.background(report.programmeId(), report.period().year()),
                organisation.departments());
    }

    private static ReportSummary summary(
            Report report, Totals totals, DepartmentSummary lead, EditionStanding standing) {
        return new ReportSummary(
                report.id(),
                report.programmeTitle(),
                report.period(),
                report.status(),
                lead.shortName(),
                totals.measures(),
                totals.planned(),
                totals.actual(),
                report.changedAt(),
                standing);
    }
}
