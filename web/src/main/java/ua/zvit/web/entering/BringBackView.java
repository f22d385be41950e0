package ua.zvit.web.entering;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.omnifaces.util.Faces;
import ua.zvit.entering.BringBack;
import ua.zvit.entering.FileLimits;
import ua.zvit.entering.ReturnedFiles;
import ua.zvit.entering.UnderstandFile;
import ua.zvit.entering.values.ReturnedSummary;
import ua.zvit.organisation.values.DepartmentSummary;
import ua.zvit.report.ReportQueries;
import ua.zvit.report.export.ExportFormat;
import ua.zvit.report.values.EntryDetails;
import ua.zvit.report.values.ReportDetails;
import ua.zvit.shared.ErrorCode;
import ua.zvit.shared.ZvitException;
import ua.zvit.web.shared.PersonView;
import ua.zvit.web.shared.RefusalsView;
import ua.zvit.web.shared.Upload;

/** Where a report is taken away to be worked on, one department's measures or all, and where the file is brought back. */
@Named
@RequestScoped
public class BringBackView {
    private ReportQueries reports;
    private ReturnedFiles files;
    private UnderstandFile understanding;
    private BringBack bringing;
    private PersonView person;
    private RefusalsView refusals;
    private ReportDetails details;
    private List<ReturnedSummary> waiting = List.of();
    private Part file;
    private String report;

    protected BringBackView() {}

    @Inject
    public BringBackView(
            ReportQueries reports,
            ReturnedFiles files,
            UnderstandFile understanding,
            BringBack bringing,
            PersonView person,
            RefusalsView refusals) {
        this.reports = reports;
        this.files = files;
        this.understanding = understanding;
        this.bringing = bringing;
        this.person = person;
        this.refusals = refusals;
    }

    public void open() {
        refusals.number(report)
                .flatMap(id -> refusals.opening(() -> files.list(id)))
                .ifPresent(list -> {
                    waiting = list;
                    details = refusals.opening(() -> reports.report(RefusalsView.id(report)))
                            .orElse(null);
                });
    }

    public void load() {
        long[] number = new long[1];
        if (refusals.tried(() -> number[0] = bring())) {
            Faces.redirect("changes.xhtml?report=%s&id=%s", report, String.valueOf(number[0]));
        } else {
            open();
        }
    }

    private long bring() {
        try {
            reports.require(RefusalsView.id(report));
            Upload upload = Upload.of(file, FileLimits.LARGEST);
            if (upload == null || upload.content().length == 0) {
                throw new ZvitException(ErrorCode.IMPORT_NO_FILE);
            }
            String cells = understanding.cells(upload.name(), upload.content(), Faces.getLocale());
            return bringing.bring(RefusalsView.id(report), upload.name(), cells);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** @return departments whose measures the caller may take away alone: the own ones, to the administrator all */
    public List<DepartmentSummary> getDepartments() {
        return details == null
                ? List.of()
                : details.entries().stream()
                        .map(EntryDetails::department)
                        .distinct()
                        .filter(department -> person.isAdmin() || person.isOf(department))
                        .toList();
    }

    /** @return endings of the files that can be brought back */
    public List<String> getFormats() {
        return List.of(ExportFormat.values()).stream()
                .filter(ExportFormat::isEditable)
                .map(ExportFormat::ending)
                .toList();
    }

    public ReportDetails getDetails() {
        return details;
    }

    public List<ReturnedSummary> getWaiting() {
        return waiting;
    }

    public int getLargest() {
        return FileLimits.LARGEST;
    }

    public int getMebibytes() {
        return FileLimits.MEBIBYTES;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }

    public String getReport() {
        return report;
    }

    public void setReport(String report) {
        this.report = report;
    }
}
