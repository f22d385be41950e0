package ua.zvit.web.report.form;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.function.LongConsumer;
import org.omnifaces.util.Faces;
import ua.zvit.audit.values.HistoryEntry;
import ua.zvit.report.ReportQueries;
import ua.zvit.report.form.DecideOnForm;
import ua.zvit.report.form.FormQueries;
import ua.zvit.report.values.ReportFilter;
import ua.zvit.report.values.ReportSummary;
import ua.zvit.report.values.form.FormSummary;
import ua.zvit.web.shared.RefusalsView;
import ua.zvit.web.shared.TextView;

/** One version of a form: looking at it on a real report, publishing it, putting it in force, withdrawing it. */
@Named
@RequestScoped
public class FormDetailsView {
    private static final int REPORTS = 50;

    private FormQueries forms;
    private DecideOnForm deciding;
    private ReportQueries reports;
    private RefusalsView refusals;
    private TextView text;
    private FormSummary form;
    private List<HistoryEntry> history;
    private String id;

    protected FormDetailsView() {}

    @Inject
    public FormDetailsView(
            FormQueries forms, DecideOnForm deciding, ReportQueries reports, RefusalsView refusals, TextView text) {
        this.forms = forms;
        this.deciding = deciding;
        this.reports = reports;
        this.refusals = refusals;
        this.text = text;
    }

    public void open() {
        refusals.number(id)
                .flatMap(number -> refusals.opening(() -> forms.form(number)))
                .ifPresent(found -> {
                    form = found;
                    history = forms.history(found.id());
                });
    }

    public void publish() {
        decide(deciding::publish, "page.form.published");
    }

    public void putInForce() {
        decide(deciding::putInForce, "page.form.put-in-force");
    }

    public void withdraw() {
        decide(deciding::withdraw, "page.form.withdrawn");
    }

    private void decide(LongConsumer decision, String done) {
        if (refusals.tried(() -> decision.accept(Long.parseLong(id)))) {
            refusals.good(text.of(done));
            Faces.redirect("form.xhtml?id=%s", id);
        }
    }

    /** @return reports to look at it on, newest first */
    public List<ReportSummary> getReports() {
        return reports.list(ReportFilter.newest(REPORTS));
    }

    public FormSummary getForm() {
        return form;
    }

    public List<HistoryEntry> getHistory() {
        return history;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
