package ua.zvit.web.report;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.omnifaces.util.Faces;
import ua.zvit.report.ExportFormat;
import ua.zvit.report.ExportReport;
import ua.zvit.web.shared.RefusalsView;

/** A report as a file to work on, sent to the browser. */
@Named
@RequestScoped
public class ExportView {
    private ExportReport export;
    private RefusalsView refusals;
    private String report;
    private String format;
    private String department;

    protected ExportView() {}

    @Inject
    public ExportView(ExportReport export, RefusalsView refusals) {
        this.export = export;
        this.refusals = refusals;
    }

    /** @return endings of the files that can be had, in the order of the menu */
    public List<String> getFormats() {
        return List.of(ExportFormat.values()).stream().map(ExportFormat::ending).toList();
    }

    public void send() {
        refusals.number(report)
                .flatMap(id -> refusals.opening(() -> export.export(id, ExportFormat.named(format), department)))
                .ifPresent(file -> Faces.sendFile(file, "zvit-" + report + part() + "." + format, true));
    }

    private String part() {
        return department == null ? "" : "-" + department;
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
