package ua.zvit.web.report.form;

import jakarta.ejb.EJBAccessException;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import org.omnifaces.util.Faces;
import ua.zvit.report.form.DesignForm;
import ua.zvit.report.form.PreviewDesign;
import ua.zvit.report.values.form.DesignPreview;
import ua.zvit.shared.ErrorCode;
import ua.zvit.shared.Fault;
import ua.zvit.shared.ZvitException;
import ua.zvit.web.shared.JsonAnswer;
import ua.zvit.web.shared.RefusalsView;
import ua.zvit.web.shared.TextView;

/**
 * A form while it is made: the browser asks in the background how it prints, and at last to keep it. The answer is
 * {@code shown} with pages, {@code made} with the address of the draft, {@code refused} with every fault and its place, or
 * {@code busy}. Nothing that was typed depends on it: the browser keeps that.
 */
@Named("designing")
@RequestScoped
public class DesigningView {
    private static final int WRONG_METHOD = 405;

    private PreviewDesign previewing;
    private DesignForm designing;
    private TextView text;

    protected DesigningView() {}

    @Inject
    public DesigningView(PreviewDesign previewing, DesignForm designing, TextView text) {
        this.previewing = previewing;
        this.designing = designing;
        this.text = text;
    }

    public void answer() {
        if ("POST".equals(Faces.getRequest().getMethod())) {
            JsonAnswer.send(answered());
        } else {
            Faces.responseSendError(WRONG_METHOD, "");
        }
    }

    private JsonObject answered() {
        byte[] design = sent("design").getBytes(StandardCharsets.UTF_8);
        try {
            return "make".equals(sent("act")) ? made(design) : shown(design);
        } catch (EJBAccessException refused) {
            return refused(text.of("error.ROLE-MISSING"), List.of());
        } catch (ZvitException refused) {
            if (refused.error() == ErrorCode.FORM_PREVIEW_BUSY) {
                return Json.createObjectBuilder().add("outcome", "busy").build();
            }
            return refused(text.of(refused.withoutFaults()), refused.faults());
        }
    }

    private JsonObject made(byte[] design) {
        return Json.createObjectBuilder()
                .add("outcome", "made")
                .add("address", "form.xhtml?id=" + designing.make(design).id())
                .build();
    }

    private JsonObject shown(byte[] design) {
        String report = sent("report");
        DesignPreview preview = previewing.preview(design, report.isEmpty() ? null : RefusalsView.id(report));
        JsonArrayBuilder pages = Json.createArrayBuilder();
        for (DesignPreview.Page page : preview.shown()) {
            pages.add(Json.createObjectBuilder()
                    .add("words", text.of("page.design.page-of", page.number(), preview.pages()))
                    .add("png", Base64.getEncoder().encodeToString(page.png())));
        }
        return Json.createObjectBuilder()
                .add("outcome", "shown")
                .add("words", text.of("page.design.shown", preview.pages()))
                .add("pages", pages)
                .add("faults", faults(preview.faults()))
                .build();
    }

    private JsonObject refused(String words, List<Fault> faults) {
        return Json.createObjectBuilder()
                .add("outcome", "refused")
                .add("words", words)
                .add("faults", faults(faults))
                .build();
    }

    private JsonArrayBuilder faults(List<Fault> faults) {
        JsonArrayBuilder told = Json.createArrayBuilder();
        faults.forEach(fault -> told.add(Json.createObjectBuilder()
                .add("field", Objects.toString(fault.field(), ""))
                .add("words", text.of(fault))));
        return told;
    }

    private static String sent(String name) {
        return Objects.toString(Faces.getRequestParameter(name), "");
    }
}
