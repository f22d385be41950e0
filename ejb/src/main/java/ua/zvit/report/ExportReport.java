package ua.zvit.report;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import ua.zvit.shared.Roles;

/** The report in a format to work on, with the columns of its form. As open as the printed document, and no official one. */
@Stateless
public class ExportReport {
    private PrintReport print;

    protected ExportReport() {}

    @Inject
    public ExportReport(PrintReport print) {
        this.print = print;
    }

    /** @throws ua.zvit.shared.ZvitException {@code REPORT-UNKNOWN} */
    @RolesAllowed({Roles.DRAFTER, Roles.ACTING_HEAD, Roles.COUNCIL, Roles.ADMIN, Roles.AUDITOR})
    public byte[] export(long reportId, ExportFormat format) {
        return format.write(print.printed(reportId), print.form(reportId).descriptor());
    }
}
