package ua.zvit.report;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Collectors;
import ua.zvit.audit.AuditTrail;
import ua.zvit.organisation.OrganisationQueries;
import ua.zvit.organisation.values.DepartmentSummary;
import ua.zvit.report.access.ReportAccess;
import ua.zvit.report.domain.Entry;
import ua.zvit.report.domain.Report;
import ua.zvit.report.domain.ReportRepository;
import ua.zvit.report.domain.review.Clearance;
import ua.zvit.report.domain.review.ClearanceRepository;
import ua.zvit.shared.ErrorCode;
import ua.zvit.shared.Roles;
import ua.zvit.shared.ZvitException;

/**
 * What a department has still to write passes to another, texts and all; what it has submitted stays its own. For the
 * approval, which moves the tasks in the same transaction.
 */
@Stateless
@RolesAllowed(Roles.ADMIN)
public class HandOverEntries {
    private ReportAccess access;
    private ReportRepository reports;
    private OrganisationQueries organisation;
    private AuditTrail audit;
    private ClearanceRepository clearances;

    protected HandOverEntries() {}

    @Inject
    public HandOverEntries(
            ReportAccess access,
            ReportRepository reports,
            OrganisationQueries organisation,
            AuditTrail audit,
            ClearanceRepository clearances) {
        this.access = access;
        this.reports = reports;
        this.organisation = organisation;
        this.audit = audit;
        this.clearances = clearances;
    }

    /** In every report that the head has not accepted yet, with the lead where the department leads. */
    public List<HandedOver> inAllReports(long from, long to) {
        return reports.unaccepted(access.council(), from).stream()
                .map(id -> {
                    Report report = access.locked(id);
                    return handOver(report, report.passLead(from, to), from, to);
                })
                .toList();
    }

    /**
     * In one report; the lead stays.
     *
     * @throws ZvitException {@code REPORT-UNKNOWN}, {@code DEPARTMENT-UNKNOWN}
     */
    public HandedOver inReport(long reportId, long from, long to) {
        return handOver(access.locked(reportId), false, from, to);
    }

    private HandedOver handOver(Report report, boolean lead, long from, long to) {
        String names = name(from) + " → " + name(to);
        reports.lockEntries(report.id(), from);
        List<String> measures =
                report.handOver(from, to).stream().map(Entry::number).toList();
        clearances.open(report.id(), from).forEach(one -> one.end(Clearance.Outcome.HANDED_OVER, access.person()));
        reports.write();
        if (lead || !measures.isEmpty()) {
            audit.record(
                    ReportQueries.subject(report.id()),
                    "handed-over",
                    measures.stream().collect(Collectors.joining(", ")),
                    names);
        }
        return new HandedOver(report.id(), measures, lead);
    }

    private String name(long department) {
        return organisation.departments().stream()
                .filter(one -> one.id() == department)
                .map(DepartmentSummary::name)
                .findFirst()
                .orElseThrow(() -> new ZvitException(ErrorCode.DEPARTMENT_UNKNOWN));
    }

    /**
     * What passed in a report.
     *
     * @param measures numbers of those that the other department writes now
     * @param lead whether the lead passed as well
     */
    public record HandedOver(long reportId, List<String> measures, boolean lead) {}
}
