package ua.zvit.web.report;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.util.Faces;
import ua.zvit.archive.ArchiveQueries;
import ua.zvit.report.PrintReport;
import ua.zvit.web.shared.RefusalsView;

/** The PDF in the browser: of a report as it stands, or of an archived one as it was sealed. */
@Named
@RequestScoped
public class DocumentView {
    private PrintReport print;
    private ArchiveQueries archive;
    private RefusalsView refusals;
    private String report;
    private String archived;

    protected DocumentView() {}

    @Inject
    public DocumentView(PrintReport print, ArchiveQueries archive, RefusalsView refusals) {
        this.print = print;
        this.archive = archive;
        this.refusals = refusals;
    }

    public void send() {
        if (archived == null) {
            refusals.number(report)
                    .flatMap(id -> refusals.opening(() -> print.pdf(id)))
                    .ifPresent(pdf -> Faces.sendFile(pdf, "zvit-" + report + ".pdf", false));
        } else {
            refusals.number(archived)
                    .flatMap(id -> refusals.opening(() -> archive.document(id)))
                    .ifPresent(pdf -> Faces.sendFile(pdf, "zvit-archive-" + archived + ".pdf", true));
        }
    }

    public String getReport() {
        return report;
    }

    public void setReport(String report) {
        this.report = report;
    }

    public String getArchived() {
        return archived;
    }

    public void setArchived(String archived) {
        this.archived = archived;
    }
}
