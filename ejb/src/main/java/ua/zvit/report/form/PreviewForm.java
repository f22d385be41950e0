package ua.zvit.report.form;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import ua.zvit.report.access.ReportAccess;
import ua.zvit.report.document.ReportForms;
import ua.zvit.report.document.ReportRenderer;
import ua.zvit.report.domain.Report;
import ua.zvit.shared.Roles;

/** Shows how a form prints a real report, before it is published or put in force. Nothing is kept. */
@Stateless
public class PreviewForm {
    private ReportForms forms;
    private ReportAccess access;
    private ReportRenderer renderer;

    protected PreviewForm() {}

    @Inject
    public PreviewForm(ReportForms forms, ReportAccess access, ReportRenderer renderer) {
        this.forms = forms;
        this.access = access;
        this.renderer = renderer;
    }

    /**
     * @return a PDF, always marked as a draft
     * @throws ua.zvit.shared.ZvitException {@code FORM-UNKNOWN}, {@code REPORT-UNKNOWN}, {@code FORM-FAILS}
     */
    @RolesAllowed(Roles.ADMIN)
    public byte[] preview(long formId, long reportId) {
        Report report = access.report(reportId);
        return renderer.preview(report, forms.ready(forms.version(access.council(), formId)));
    }
}
