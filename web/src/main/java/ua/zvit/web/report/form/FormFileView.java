package ua.zvit.web.report.form;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import ua.zvit.report.form.FormArchive;
import ua.zvit.report.form.FormQueries;
import ua.zvit.report.form.PreviewForm;
import ua.zvit.report.values.form.FormSummary;
import ua.zvit.shared.ErrorKind;
import ua.zvit.shared.ZvitException;
import ua.zvit.web.shared.RefusalsView;
import ua.zvit.web.shared.file.FileName;
import ua.zvit.web.shared.file.SentFile;

/** What a form gives out: its files, or a real report printed by it. What can't be printed is told on a page. */
@Named
@RequestScoped
public class FormFileView {
    private FormQueries forms;
    private PreviewForm preview;
    private RefusalsView refusals;
    private String form;
    private String report;

    protected FormFileView() {}

    @Inject
    public FormFileView(FormQueries forms, PreviewForm preview, RefusalsView refusals) {
        this.forms = forms;
        this.preview = preview;
        this.refusals = refusals;
    }

    public void send() {
        refusals.number(form)
                .flatMap(id -> refusals.opening(() -> forms.form(id)))
                .ifPresent(this::send);
    }

    private void send(FormSummary found) {
        String name = found.code() + "-" + found.version();
        if (report == null) {
            SentFile.send(
                    FormArchive.written(forms.files(found.id()), name),
                    FileName.form(found.titleUk(), name, "zip"),
                    true);
        } else {
            refusals.number(report).ifPresent(id -> print(found, name, id));
        }
    }

    /** A report that is not there, or not the caller's, is a page that is not there; what can't be printed is told on this one. */
    private void print(FormSummary found, String name, long id) {
        try {
            byte[] pdf = preview.preview(found.id(), id);
            SentFile.send(pdf, FileName.form(found.titleUk(), name + "-" + id, "pdf"), false);
        } catch (ZvitException refused) {
            if (refused.kind() == ErrorKind.NOT_FOUND || refused.kind() == ErrorKind.FORBIDDEN) {
                refusals.opening(() -> {
                    throw refused;
                });
            } else {
                refusals.tried(() -> {
                    throw refused;
                });
            }
        }
    }

    public String getForm() {
        return form;
    }

    public void setForm(String form) {
        this.form = form;
    }

    public String getReport() {
        return report;
    }

    public void setReport(String report) {
        this.report = report;
    }
}
