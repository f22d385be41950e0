package ua.zvit.web.report;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import ua.zvit.report.ReportQueries;
import ua.zvit.report.export.ExportFormat;
import ua.zvit.report.export.ExportReport;
import ua.zvit.report.values.ReportDetails;
import ua.zvit.web.shared.RefusalsView;
import ua.zvit.web.shared.file.FileName;
import ua.zvit.web.shared.file.SentFile;

/** A report as a file to work on, sent to the browser. */
@Named
@RequestScoped
public class ExportView {
    private ExportReport export;
    private ReportQueries reports;
    private RefusalsView refusals;
    private String report;
    private String format;
    private String department;

    protected ExportView() {}

    @Inject
    public ExportView(ExportReport export, ReportQueries reports, RefusalsView refusals) {
        this.export = export;
        this.reports = reports;
        this.refusals = refusals;
    }

    /** @return endings of the files that can be had, in the order of the menu */
    public List<String> getFormats() {
        return List.of(ExportFormat.values()).stream().map(ExportFormat::ending).toList();
    }

    public void send() {
        refusals.number(report)
                .ifPresent(id -> refusals.opening(() -> export.export(id, ExportFormat.named(format), department))
                        .ifPresent(file -> SentFile.send(file, name(reports.report(id)), true)));
    }

    private FileName name(ReportDetails told) {
        return FileName.report(
                told.period(),
                told.programme(),
                told.decision() == null,
                department == null ? "" : department,
                ExportFormat.named(format).ending());
    }

    public String getReport() {
        return report;
    }

    public void setReport(String report) {
        this.report = report;
    }

    /** @return code of the department whose entries are wanted; null for all */
    public String getDepartment() {
        return department;
    }

    public void setDepartment(String department) {
        this.department = department == null || department.isEmpty() ? null : department;
    }

    public String getFormat() {
        return format;
    }

    public void setFormat(String format) {
        this.format = format;
    }
}
