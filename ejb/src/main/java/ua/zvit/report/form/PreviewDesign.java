package ua.zvit.report.form;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import ua.zvit.printing.FiguresProof;
import ua.zvit.printing.FormDesigner;
import ua.zvit.printing.PrintedDocument;
import ua.zvit.printing.ReportForm;
import ua.zvit.printing.UnsafeFormException;
import ua.zvit.printing.data.PrintedReport;
import ua.zvit.printing.picture.PagePictures;
import ua.zvit.report.access.ReportAccess;
import ua.zvit.report.document.FormFaults;
import ua.zvit.report.document.ReportRenderer;
import ua.zvit.report.values.form.DesignPreview;
import ua.zvit.report.values.form.FormIdentity;
import ua.zvit.shared.ErrorCode;
import ua.zvit.shared.Fault;
import ua.zvit.shared.Roles;
import ua.zvit.shared.ZvitException;

/** Shows how a form that is being made prints a real report. Nothing is kept. */
@Stateless
public class PreviewDesign {
    private static final int FIRST_PAGES = 2;
    private static final FormIdentity TRIED = new FormIdentity("tried", 1, "", "");

    private ReportAccess access;
    private ReportRenderer renderer;
    private PreviewRoom room;

    protected PreviewDesign() {}

    @Inject
    public PreviewDesign(ReportAccess access, ReportRenderer renderer, PreviewRoom room) {
        this.access = access;
        this.renderer = renderer;
        this.room = room;
    }

    /**
     * @param design JSON in UTF-8, see {@link DesignForm}
     * @param report id of a report of the own council; null for one that nobody wrote
     * @return the document as pictures, marked as a draft, with the figures that it does not show whole; where printing the
     *     report would be refused for them ({@code FIGURES-TOO-WIDE}), that is told first
     * @throws ZvitException {@code FORM-DESIGN} with every fault and its place, {@code FORM-PREVIEW-BUSY},
     *     {@code REPORT-UNKNOWN}, {@code FORM-FAILS}
     */
    @RolesAllowed(Roles.ADMIN)
    public DesignPreview preview(byte[] design, Long report) {
        byte[] descriptor = FormData.identified(design, TRIED);
        DesignFaults.refuse(descriptor);
        return room.look(access.viewer().person().username(), () -> print(drafted(descriptor), report));
    }

    private DesignPreview print(ReportForm form, Long report) {
        PrintedReport printed = report == null ? FormDesigner.sample() : renderer.draft(access.report(report), form);
        PrintedDocument document = renderer.tried(printed, form);
        byte[] pdf = document.pdf();
        PagePictures pictures = PagePictures.ends(pdf, FIRST_PAGES);
        List<Fault> faults = DesignFaults.of(document.tooWide(), FiguresProof.differences(pdf, printed, form));
        return new DesignPreview(
                pictures.all(),
                pictures.pages().stream()
                        .map(page -> new DesignPreview.Page(page.number(), page.png()))
                        .toList(),
                faults);
    }

    private static ReportForm drafted(byte[] descriptor) {
        try {
            return ReportForm.drafted(descriptor);
        } catch (UnsafeFormException unfit) {
            throw new ZvitException(ErrorCode.FORM_DESIGN, FormFaults.of(unfit.faults()));
        }
    }
}
