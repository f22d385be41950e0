package ua.zvit.report;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import ua.zvit.organisation.OrganisationQueries;
import ua.zvit.shared.Roles;

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

    /** @throws ua.zvit.shared.ZvitException {@code REPORT-UNKNOWN} */
    @RolesAllowed({Roles.DRAFTER, Roles.ACTING_HEAD, Roles.COUNCIL, Roles.ADMIN, Roles.AUDITOR})
    public byte[] export(long reportId, ExportFormat format) {
        return format == ExportFormat.JSON
                ? data(reportId)
                : format.write(print.printed(reportId), print.form(reportId).descriptor());
    }

    private byte[] data(long reportId) {
        ObjectNode data = ReportData.of(organisation.council(), reports.report(reportId));
        return data.toPrettyString().getBytes(StandardCharsets.UTF_8);
    }
}
