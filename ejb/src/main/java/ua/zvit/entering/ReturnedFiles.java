package ua.zvit.entering;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import ua.zvit.entering.domain.ReturnedFile;
import ua.zvit.entering.returned.Comparison;
import ua.zvit.entering.returned.Proposal;
import ua.zvit.entering.values.EntryChanges;
import ua.zvit.entering.values.FieldChange;
import ua.zvit.entering.values.ReturnedChanges;
import ua.zvit.entering.values.ReturnedSummary;
import ua.zvit.organisation.OrganisationQueries;
import ua.zvit.organisation.values.DepartmentSummary;
import ua.zvit.report.ReportQueries;
import ua.zvit.report.values.EntryDetails;
import ua.zvit.report.values.ReportDetails;
import ua.zvit.shared.ErrorCode;
import ua.zvit.shared.Roles;

/** Files that were brought back, and what they say otherwise than the report says now. */
@Stateless
@RolesAllowed({Roles.ADMIN, Roles.DRAFTER})
public class ReturnedFiles {
    private ReturnedAccess access;
    private OrganisationQueries organisation;
    private ReportQueries reports;

    protected ReturnedFiles() {}

    @Inject
    public ReturnedFiles(ReturnedAccess access, OrganisationQueries organisation, ReportQueries reports) {
        this.access = access;
        this.organisation = organisation;
        this.reports = reports;
    }

    /**
     * @return the newest first; to the administrator everybody's
     * @throws ua.zvit.shared.ZvitException {@code REPORT-UNKNOWN}
     */
    public List<ReturnedSummary> list(long reportId) {
        reports.require(reportId);
        return access.list(reportId);
    }

    /** @throws ua.zvit.shared.ZvitException {@code CHANGES-UNKNOWN}, {@code REPORT-UNKNOWN} */
    public ReturnedChanges changes(long reportId, long id) {
        ReturnedFile file = access.file(reportId, id);
        ReturnedAccess.Looked looked = access.look(reportId, file.content());
        Comparison comparison = looked.comparison();
        ReportDetails report = looked.report();
        Set<Long> own = organisation.ownDepartments().stream()
                .map(DepartmentSummary::id)
                .collect(Collectors.toSet());
        ReturnedSummary summary = file.summary();
        return new ReturnedChanges(
                id,
                reportId,
                report.programme(),
                report.period(),
                summary.fileName(),
                summary.author(),
                summary.at(),
                comparison.isRecognised(),
                comparison.changed().stream()
                        .map(changed -> entry(changed, refusal(changed.entry(), report, own)))
                        .toList(),
                comparison.left(),
                comparison.older(),
                comparison.missing());
    }

    private static EntryChanges entry(Comparison.Changed changed, ErrorCode refusal) {
        EntryDetails entry = changed.entry();
        boolean others = refusal == ErrorCode.ENTRY_OTHER_DEPARTMENT;
        return new EntryChanges(
                entry.number(),
                entry.label(),
                entry.title(),
                entry.department().shortName(),
                entry.version(),
                refusal == null ? null : refusal.code(),
                changed.proposals().stream()
                        .map(Proposal::shown)
                        .map(field -> others ? nameOnly(field) : field)
                        .toList());
    }

    /** What another department has written is not shown on pages. */
    private static FieldChange nameOnly(FieldChange field) {
        return new FieldChange(field.field(), field.name(), field.standing(), "", "", List.of(), false);
    }

    private ErrorCode refusal(EntryDetails entry, ReportDetails report, Set<Long> own) {
        boolean open = report.status().isOpenForWriting() && entry.status().isWritable();
        if (!access.isAdmin() && !own.contains(entry.department().id())) {
            return ErrorCode.ENTRY_OTHER_DEPARTMENT;
        }
        return open ? null : ErrorCode.ENTRY_LOCKED;
    }
}
