package ua.zvit.report.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import ua.zvit.organisation.OrganisationQueries;
import ua.zvit.organisation.values.DepartmentSummary;
import ua.zvit.report.domain.Entry;
import ua.zvit.report.domain.Report;
import ua.zvit.report.domain.ReportRepository;
import ua.zvit.shared.Caller;
import ua.zvit.shared.CallerIdentity;
import ua.zvit.shared.ErrorCode;
import ua.zvit.shared.Roles;
import ua.zvit.shared.ZvitException;

/**
 * The one place where reports are handed out: only of the caller's council, and entries only to whom they are open.
 * Every path of this capability comes through here.
 */
@ApplicationScoped
public class ReportAccess {
    private ReportRepository reports;
    private OrganisationQueries organisation;
    private Caller caller;

    protected ReportAccess() {}

    @Inject
    ReportAccess(ReportRepository reports, OrganisationQueries organisation, Caller caller) {
        this.reports = reports;
        this.organisation = organisation;
        this.caller = caller;
    }

    public Viewer viewer() {
        return new Viewer(
                caller.require(),
                organisation.ownDepartments().stream()
                        .map(DepartmentSummary::id)
                        .collect(Collectors.toSet()));
    }

    /** @return who asks, where their departments do not matter */
    public CallerIdentity person() {
        return caller.require();
    }

    public long council() {
        return organisation.council().id();
    }

    /** What is still to be written in a report passes from departments that are closed to those that came after them. */
    public void passToSuccessors(Report report) {
        organisation.successors().forEach(report::handOver);
    }

    /** The lead of a report that is about to begin passes from a department that is closed to the one that came after it. */
    public void passLeadToSuccessor(Report report) {
        organisation.successors().forEach(report::passLead);
    }

    /** @return who does the work of these departments today: of one that is closed the one that came after it */
    public Set<Long> today(Set<Long> departments) {
        Map<Long, Long> successors = organisation.successors();
        return departments.stream().map(id -> successors.getOrDefault(id, id)).collect(Collectors.toSet());
    }

    public Report report(long id) {
        return reports.find(council(), id).orElseThrow(ReportAccess::unknown);
    }

    /** @return the report for what its texts say, without money, remarks and co-executors */
    public Report texts(long id) {
        return reports.texts(council(), id).orElseThrow(ReportAccess::unknown);
    }

    /** @return the report with what a document shows of its entries; remarks are read when they are asked for */
    public Report printed(long id) {
        Report report = atHand(id);
        reports.readPrinted(report);
        return report;
    }

    /** @return the report for what stands in itself */
    public Report atHand(long id) {
        return reports.atHand(council(), id).orElseThrow(ReportAccess::unknown);
    }

    /** Makes sure that the report is of the caller's council, without reading it. */
    public void require(long id) {
        if (!reports.exists(council(), id)) {
            throw unknown();
        }
    }

    /** @return the report, held until the transaction ends */
    public Report locked(long id) {
        return reports.lock(council(), id).orElseThrow(ReportAccess::unknown);
    }

    /** @return the report as {@link #locked}, with what a document shows of its entries */
    public Report lockedPrinted(long id) {
        Report report = locked(id);
        reports.readPrinted(report);
        return report;
    }

    /** @throws ZvitException {@code ENTRY-OTHER-DEPARTMENT} when a drafter asks for another department's entry */
    public Entry readable(Viewer viewer, long reportId, String measure) {
        Entry entry = entry(reportId, measure);
        if (!viewer.reads(entry)) {
            throw new ZvitException(ErrorCode.ENTRY_OTHER_DEPARTMENT, measure);
        }
        return entry;
    }

    /** @throws ZvitException {@code ENTRY-OTHER-DEPARTMENT}, or {@code ENTRY-LOCKED} when it is not to be written now */
    public Entry writable(Viewer viewer, long reportId, String measure) {
        Entry entry = entry(reportId, measure);
        if (!viewer.isOwn(entry)) {
            throw new ZvitException(ErrorCode.ENTRY_OTHER_DEPARTMENT, measure);
        }
        if (!viewer.writes(entry)) {
            throw new ZvitException(ErrorCode.ENTRY_LOCKED, measure);
        }
        return entry;
    }

    /**
     * @return an entry that the caller may write out of a file: one's own, and any to the administrator
     * @throws ZvitException {@code ENTRY-OTHER-DEPARTMENT}, or {@code ENTRY-LOCKED} when it is not to be written now
     */
    public Entry bringable(Viewer viewer, long reportId, String measure) {
        if (!viewer.person().hasRole(Roles.ADMIN)) {
            return writable(viewer, reportId, measure);
        }
        Entry entry = entry(reportId, measure);
        if (!Viewer.isOpen(entry)) {
            throw new ZvitException(ErrorCode.ENTRY_LOCKED, measure);
        }
        return entry;
    }

    /** @return an entry of the own council to speak about; what it says is for {@link #readable} */
    public Entry commented(long reportId, String measure) {
        return entry(reportId, measure);
    }

    private Entry entry(long reportId, String measure) {
        return reports.entry(council(), reportId, measure)
                .orElseThrow(() -> new ZvitException(ErrorCode.ENTRY_UNKNOWN, measure));
    }

    private static ZvitException unknown() {
        return new ZvitException(ErrorCode.REPORT_UNKNOWN);
    }
}
