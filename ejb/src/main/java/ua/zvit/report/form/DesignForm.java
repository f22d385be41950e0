package ua.zvit.report.form;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.IntStream;
import ua.zvit.printing.FormDesigner;
import ua.zvit.printing.UnsafeFormException;
import ua.zvit.report.access.ReportAccess;
import ua.zvit.report.document.FormFaults;
import ua.zvit.report.domain.document.FormRepository;
import ua.zvit.report.domain.document.FormVersion;
import ua.zvit.report.values.form.FormFiles;
import ua.zvit.report.values.form.FormIdentity;
import ua.zvit.report.values.form.FormSummary;
import ua.zvit.shared.ErrorCode;
import ua.zvit.shared.Roles;
import ua.zvit.shared.ZvitException;

/**
 * Takes in a form that was made without a template: columns, widths, headings and requisites are enough, and its template is
 * composed from them. From there it goes the way of a form that is brought: trial print, proof of figures, draft.
 */
@Stateless
public class DesignForm {
    private static final String OWN = "own-";

    private FormRepository forms;
    private ReportAccess access;
    private UploadForm upload;

    protected DesignForm() {}

    @Inject
    public DesignForm(FormRepository forms, ReportAccess access, UploadForm upload) {
        this.forms = forms;
        this.access = access;
        this.upload = upload;
    }

    /**
     * @param design JSON in UTF-8: a descriptor with {@code design}. With the {@code code} of a form of the own council it
     *     becomes its next version; without one, a form of its own. Its {@code version} does not count
     * @return the draft
     * @throws ZvitException {@code FORM-DESIGN} with every fault and its place, {@code FORM-UNKNOWN} for a code that no form
     *     of the council has, {@code FORM-UNSAFE}, {@code FORM-VERSION-EXISTS} when somebody was faster
     */
    @RolesAllowed(Roles.ADMIN)
    public FormSummary make(byte[] design) {
        byte[] descriptor = FormData.identified(design, identity(FormData.codeOf(design)));
        DesignFaults.refuse(descriptor);
        try {
            return upload.upload(new FormFiles(descriptor, FormDesigner.template(descriptor)));
        } catch (UnsafeFormException unfit) {
            throw new ZvitException(ErrorCode.FORM_DESIGN, FormFaults.of(unfit.faults()));
        }
    }

    private FormIdentity identity(String code) {
        List<FormVersion> all = forms.all(access.council());
        if (code.isEmpty()) {
            return new FormIdentity(free(all), 1, "", "");
        }
        int latest = all.stream()
                .filter(form -> !form.isShipped() && form.code().equals(code))
                .mapToInt(FormVersion::number)
                .max()
                .orElseThrow(() -> new ZvitException(ErrorCode.FORM_UNKNOWN));
        return new FormIdentity(code, latest + 1, "", "");
    }

    private static String free(List<FormVersion> all) {
        return IntStream.iterate(1, number -> number + 1)
                .mapToObj(number -> OWN + number)
                .filter(code -> all.stream().noneMatch(form -> form.code().equals(code)))
                .findFirst()
                .orElseThrow();
    }
}
