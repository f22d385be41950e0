package ua.zvit.report.export;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import ua.zvit.organisation.OrganisationQueries;
import ua.zvit.report.ReportQueries;
import ua.zvit.report.document.PrintReport;
import ua.zvit.shared.ErrorCode;
import ua.zvit.shared.Roles;
import ua.zvit.shared.ZvitException;

/**
 * The report in a format to work on, with the columns of its form; no official document. As open as the printed document,
 * but for the data (JSON), which hold of the texts only what the caller reads in the pages too.
 */
@Stateless
public class ExportReport {
    private PrintReport print;
    private ReportQueries reports;
    private OrganisationQueries organisation;

    protected ExportReport() {}

    @Inject
    public ExportReport(PrintReport print, ReportQueries reports, OrganisationQueries organisation) {
        this.print = print;
        this.reports = reports;
        this.organisation = organisation;
    }

    /**
     * @param department code of the department whose entries are wanted, which data (JSON) can't tell apart; null for all
     * @throws ZvitException {@code REPORT-UNKNOWN}, {@code DEPARTMENT-UNKNOWN}, {@code EXPORT-FORMAT}
     */
    @RolesAllowed({Roles.DRAFTER, Roles.ACTING_HEAD, Roles.COUNCIL, Roles.ADMIN, Roles.AUDITOR})
    public byte[] export(long reportId, ExportFormat format, String department) {
        if (format == ExportFormat.JSON && department != null) {
            throw new ZvitException(ErrorCode.EXPORT_FORMAT);
        }
        return format == ExportFormat.JSON
                ? data(reportId)
                : format.write(print.editable(reportId, department == null ? null : id(department)));
    }

    private long id(String code) {
        return organisation.departments().stream()
                .filter(department -> department.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new ZvitException(ErrorCode.DEPARTMENT_UNKNOWN))
                .id();
    }

    private byte[] data(long reportId) {
        ObjectNode data = ReportData.of(organisation.council(), reports.report(reportId));
        return data.toPrettyString().getBytes(StandardCharsets.UTF_8);
    }
}
