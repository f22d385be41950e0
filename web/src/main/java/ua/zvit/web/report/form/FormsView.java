package ua.zvit.web.report.form;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.util.List;
import org.omnifaces.util.Faces;
import ua.zvit.report.form.FormQueries;
import ua.zvit.report.form.UploadForm;
import ua.zvit.report.values.form.FormSummary;
import ua.zvit.shared.Fault;
import ua.zvit.shared.ZvitException;
import ua.zvit.web.shared.RefusalsView;
import ua.zvit.web.shared.TextView;

/** Forms of the report: all versions, and bringing in a new one, for the administrator. */
@Named
@RequestScoped
public class FormsView {
    private FormQueries forms;
    private UploadForm upload;
    private RefusalsView refusals;
    private TextView text;
    private List<FormSummary> all;
    private List<Part> files = List.of();
    private List<Fault> faults = List.of();
    private long brought;

    protected FormsView() {}

    @Inject
    public FormsView(FormQueries forms, UploadForm upload, RefusalsView refusals, TextView text) {
        this.forms = forms;
        this.upload = upload;
        this.refusals = refusals;
        this.text = text;
    }

    public void open() {
        refusals.opening(forms::list).ifPresent(found -> all = found);
    }

    public void bring() {
        if (refusals.tried(this::takeIn)) {
            refusals.good(text.of("page.forms.brought"));
            Faces.redirect("form.xhtml?id=%s", String.valueOf(brought));
        }
    }

    private void takeIn() {
        try {
            brought = upload.upload(ChosenFormFiles.of(files)).id();
        } catch (ZvitException refused) {
            faults = refused.faults();
            throw refused.withoutFaults();
        }
    }

    public int getLargest() {
        return ChosenFormFiles.LARGEST;
    }

    public List<FormSummary> getAll() {
        if (all == null) {
            all = forms.list();
        }
        return all;
    }

    public List<Fault> getFaults() {
        return faults;
    }

    public List<Part> getFiles() {
        return files;
    }

    public void setFiles(List<Part> files) {
        this.files = files == null ? List.of() : files;
    }
}
