package ua.zvit.report.form;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import ua.zvit.audit.AuditTrail;
import ua.zvit.audit.values.HistoryEntry;
import ua.zvit.printing.FormDesigner;
import ua.zvit.report.access.ReportAccess;
import ua.zvit.report.document.ReportForms;
import ua.zvit.report.domain.document.FormRepository;
import ua.zvit.report.domain.document.FormVersion;
import ua.zvit.report.values.form.DesignColumn;
import ua.zvit.report.values.form.FormFiles;
import ua.zvit.report.values.form.FormSummary;
import ua.zvit.shared.Roles;

/** Forms of the own council and those that come with the application, for the administrator. */
@Stateless
@RolesAllowed(Roles.ADMIN)
public class FormQueries {
    private FormRepository forms;
    private ReportForms reportForms;
    private ReportAccess access;
    private AuditTrail audit;

    protected FormQueries() {}

    @Inject
    public FormQueries(FormRepository forms, ReportForms reportForms, ReportAccess access, AuditTrail audit) {
        this.forms = forms;
        this.reportForms = reportForms;
        this.access = access;
        this.audit = audit;
    }

    /** @return the form in force first; then by code, the latest version of each form first */
    public List<FormSummary> list() {
        long council = access.council();
        long inForce = reportForms.inForce(council).id();
        return forms.all(council).stream()
                .map(form -> form.summary(form.id() == inForce))
                .sorted(Comparator.comparing(FormSummary::inForce).reversed())
                .toList();
    }

    /** @throws ua.zvit.shared.ZvitException {@code FORM-UNKNOWN} also for a form of another council */
    public FormSummary form(long id) {
        FormVersion form = reportForms.version(access.council(), id);
        return form.summary(form.id() == reportForms.inForce(access.council()).id());
    }

    /** @return the files that make it, to be changed and brought in as a new version */
    public FormFiles files(long id) {
        return reportForms.version(access.council(), id).files();
    }

    /**
     * @return the form as a design to go on from, JSON in UTF-8; its widths are measured where its template was brought
     * @throws ua.zvit.shared.ZvitException {@code FORM-UNKNOWN} also for a form of another council
     */
    public byte[] design(long id) {
        return FormDesigner.designOf(reportForms.ready(reportForms.version(access.council(), id)));
    }

    /** @return what a form may have as a column, in the usual order */
    public List<DesignColumn> columns() {
        return FormDesigner.columns().stream()
                .map(column -> new DesignColumn(
                        column.name(),
                        column.usual(),
                        column.worded(),
                        column.figures(),
                        column.least(),
                        column.upright(),
                        column.lying()))
                .toList();
    }

    /** @return millimetres between the margins of a sheet */
    public int sheet(boolean upright) {
        return FormDesigner.sheet(upright);
    }

    /** @return every step that was taken with the form, oldest first */
    public List<HistoryEntry> history(long id) {
        return audit.history(subject(reportForms.version(access.council(), id).id()));
    }

    /** @return how the audit trail names a form */
    static String subject(long formId) {
        return "form:" + formId;
    }
}
