package ua.zvit.web.report.form;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.nio.charset.StandardCharsets;
import java.util.List;
import ua.zvit.report.ReportQueries;
import ua.zvit.report.form.FormQueries;
import ua.zvit.report.values.ReportFilter;
import ua.zvit.report.values.ReportSummary;
import ua.zvit.report.values.form.DesignColumn;
import ua.zvit.report.values.form.FormSummary;
import ua.zvit.web.shared.RefusalsView;

/** Making a form on the basis of another: what the page needs to begin; the rest happens in the browser and {@link DesigningView}. */
@Named
@RequestScoped
public class FormDesignView {
    private static final int REPORTS = 50;

    private FormQueries forms;
    private ReportQueries reports;
    private RefusalsView refusals;
    private FormSummary basis;
    private String design;
    private String from;

    protected FormDesignView() {}

    @Inject
    public FormDesignView(FormQueries forms, ReportQueries reports, RefusalsView refusals) {
        this.forms = forms;
        this.reports = reports;
        this.refusals = refusals;
    }

    /** Whoever names no form begins with the one in force. */
    public void open() {
        if (from == null) {
            refusals.opening(forms::list).ifPresent(all -> begin(all.get(0)));
        } else {
            refusals.number(from)
                    .flatMap(id -> refusals.opening(() -> forms.form(id)))
                    .ifPresent(this::begin);
        }
    }

    private void begin(FormSummary found) {
        basis = found;
        refusals.opening(() -> forms.design(found.id()))
                .ifPresent(json -> design = new String(json, StandardCharsets.UTF_8));
    }

    public FormSummary getBasis() {
        return basis;
    }

    /** @return the basis as JSON, for the script of the page */
    public String getDesign() {
        return design;
    }

    public List<DesignColumn> getColumns() {
        return forms.columns();
    }

    /** @return millimetres between the margins of an upright sheet */
    public int getUpright() {
        return forms.sheet(true);
    }

    /** @return millimetres between the margins of a lying sheet */
    public int getLying() {
        return forms.sheet(false);
    }

    /** @return reports to look at the form on, newest first */
    public List<ReportSummary> getReports() {
        return reports.list(ReportFilter.newest(REPORTS));
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from;
    }
}
