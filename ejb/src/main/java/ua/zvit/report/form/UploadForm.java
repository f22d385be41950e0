package ua.zvit.report.form;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import ua.zvit.audit.AuditTrail;
import ua.zvit.printing.form.FormDescriptor;
import ua.zvit.report.access.ReportAccess;
import ua.zvit.report.document.ReportForms;
import ua.zvit.report.domain.Limits;
import ua.zvit.report.domain.document.FormRepository;
import ua.zvit.report.domain.document.FormVersion;
import ua.zvit.report.values.form.FormFiles;
import ua.zvit.report.values.form.FormIdentity;
import ua.zvit.report.values.form.FormSummary;
import ua.zvit.shared.ErrorCode;
import ua.zvit.shared.Roles;
import ua.zvit.shared.ZvitException;

/** Takes in a new version of a form. It is untrusted: nothing is kept that wants more than to draw the data. */
@Stateless
public class UploadForm {
    private FormRepository forms;
    private ReportAccess access;
    private AuditTrail audit;

    protected UploadForm() {}

    @Inject
    public UploadForm(FormRepository forms, ReportAccess access, AuditTrail audit) {
        this.forms = forms;
        this.access = access;
        this.audit = audit;
    }

    /**
     * @return the draft
     * @throws ZvitException {@code FORM-TOO-LARGE}, {@code FORM-UNSAFE} with every fault and its line,
     *     {@code FORM-VERSION-EXISTS}
     */
    @RolesAllowed(Roles.ADMIN)
    public FormSummary upload(FormFiles files) {
        if (files.descriptor().length > Limits.DESCRIPTOR || files.template().length > Limits.TEMPLATE) {
            throw new ZvitException(ErrorCode.FORM_TOO_LARGE, Limits.TEMPLATE / 1024 / 1024);
        }
        FormDescriptor told = ReportForms.made(files).descriptor();
        long council = access.council();
        if (forms.all(council).stream()
                .anyMatch(form -> form.code().equals(told.code()) && form.number() == told.version())) {
            throw new ZvitException(ErrorCode.FORM_VERSION_EXISTS, told.code(), String.valueOf(told.version()));
        }
        FormVersion form = FormVersion.brought(
                council,
                new FormIdentity(told.code(), told.version(), told.titleUk(), told.titleEn()),
                files,
                access.viewer().person().displayName());
        forms.add(form);
        audit.record(FormQueries.subject(form.id()), "form-brought", form.code() + " " + form.number(), null);
        return form.summary(false);
    }
}
