package ua.zvit.report.form;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import ua.zvit.audit.AuditTrail;
import ua.zvit.report.access.ReportAccess;
import ua.zvit.report.document.ReportForms;
import ua.zvit.report.domain.document.FormRepository;
import ua.zvit.report.domain.document.FormVersion;
import ua.zvit.report.values.form.FormState;
import ua.zvit.shared.ErrorCode;
import ua.zvit.shared.Roles;
import ua.zvit.shared.ZvitException;

/** The administrator publishes a form, puts it in force, or withdraws it. Reports issued before keep their form. */
@Stateless
@RolesAllowed(Roles.ADMIN)
public class DecideOnForm {
    private FormRepository repository;
    private ReportForms forms;
    private ReportAccess access;
    private AuditTrail audit;

    protected DecideOnForm() {}

    @Inject
    public DecideOnForm(FormRepository repository, ReportForms forms, ReportAccess access, AuditTrail audit) {
        this.repository = repository;
        this.forms = forms;
        this.access = access;
        this.audit = audit;
    }

    /**
     * Publishes a draft, provided that it still is a form that may be taken.
     *
     * @throws ZvitException {@code FORM-UNKNOWN}, {@code FORM-STATE}, {@code FORM-UNSAFE} with every fault
     */
    public void publish(long id) {
        FormVersion form = form(id);
        form.publish();
        ReportForms.made(form.files());
        record(form, "form-published");
    }

    /** @throws ZvitException {@code FORM-UNKNOWN}, {@code FORM-STATE} unless it is published */
    public void putInForce(long id) {
        FormVersion form = form(id);
        if (form.state() != FormState.PUBLISHED) {
            throw new ZvitException(ErrorCode.FORM_STATE);
        }
        repository.choose(access.council(), form);
        record(form, "form-in-force");
    }

    /** @throws ZvitException {@code FORM-UNKNOWN}, {@code FORM-STATE}, {@code FORM-IN-FORCE} */
    public void withdraw(long id) {
        FormVersion form = form(id);
        if (forms.inForce(access.council()).id() == form.id()) {
            throw new ZvitException(ErrorCode.FORM_IN_FORCE);
        }
        form.withdraw();
        record(form, "form-withdrawn");
    }

    private FormVersion form(long id) {
        return forms.version(access.council(), id);
    }

    private void record(FormVersion form, String action) {
        audit.record(FormQueries.subject(form.id()), action, form.code() + " " + form.number(), null);
    }
}
