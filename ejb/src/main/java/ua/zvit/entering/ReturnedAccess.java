package ua.zvit.entering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import ua.zvit.entering.domain.ReturnedFile;
import ua.zvit.entering.domain.ReturnedFileRepository;
import ua.zvit.entering.returned.Comparison;
import ua.zvit.entering.returned.FileContent;
import ua.zvit.entering.values.ReturnedSummary;
import ua.zvit.report.ReportQueries;
import ua.zvit.report.document.PrintReport;
import ua.zvit.report.values.ReportDetails;
import ua.zvit.shared.CallerIdentity;
import ua.zvit.shared.ErrorCode;
import ua.zvit.shared.Roles;
import ua.zvit.shared.ZvitException;

/**
 * The one place where files are handed out that were brought back: only of the caller's council, all of them to the
 * administrator, to others their own.
 */
@ApplicationScoped
class ReturnedAccess {
    private ReturnedFileRepository files;
    private ImportAccess access;
    private ReportQueries reports;
    private PrintReport print;

    protected ReturnedAccess() {}

    @Inject
    ReturnedAccess(ReturnedFileRepository files, ImportAccess access, ReportQueries reports, PrintReport print) {
        this.files = files;
        this.access = access;
        this.reports = reports;
        this.print = print;
    }

    /** A report as it stands, and what a file says beside it. */
    record Looked(ReportDetails report, Comparison comparison) {}

    /** @throws ZvitException {@code REPORT-UNKNOWN} */
    Looked look(long reportId, String content) {
        ReportDetails report = reports.report(reportId);
        return new Looked(report, Comparison.of(FileContent.of(content), print.editable(reportId, null), report));
    }

    /** @throws ZvitException {@code CHANGES-UNKNOWN} also for another's file */
    ReturnedFile file(long reportId, long id) {
        return files.find(access.council(), reportId, id)
                .filter(file -> access.whose() == null || file.isOf(person()))
                .orElseThrow(() -> new ZvitException(ErrorCode.CHANGES_UNKNOWN));
    }

    List<ReturnedSummary> list(long reportId) {
        return files.list(access.council(), reportId, access.whose());
    }

    ReturnedFile keep(long reportId, String name, String content) {
        ReturnedFile file = new ReturnedFile(access.council(), reportId, FileLimits.name(name), content, person());
        files.add(file);
        return file;
    }

    void remove(ReturnedFile file) {
        files.remove(file);
    }

    CallerIdentity person() {
        return access.person();
    }

    boolean isAdmin() {
        return person().hasRole(Roles.ADMIN);
    }

    /** @return how the audit trail names a report */
    static String subject(long reportId) {
        return "report:" + reportId;
    }
}
