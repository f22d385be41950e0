package ua.zvit.web.report;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import ua.zvit.archive.ArchiveQueries;
import ua.zvit.archive.values.ArchivedSummary;
import ua.zvit.report.ReportQueries;
import ua.zvit.report.document.PrintReport;
import ua.zvit.report.values.ReportDetails;
import ua.zvit.signature.SignatureQueries;
import ua.zvit.web.shared.RefusalsView;
import ua.zvit.web.shared.file.FileName;
import ua.zvit.web.shared.file.SentFile;

/**
 * A document in the browser: a report as it stands, an archived one as it was sealed, the exact bytes that a task of
 * signing is about, or the file of a signature.
 */
@Named
@RequestScoped
public class DocumentView {
    private PrintReport print;
    private ReportQueries reports;
    private ArchiveQueries archive;
    private SignatureQueries signatures;
    private RefusalsView refusals;
    private String report;
    private String archived;
    private String task;
    private String signature;
    private boolean saved;

    protected DocumentView() {}

    @Inject
    public DocumentView(
            PrintReport print,
            ReportQueries reports,
            ArchiveQueries archive,
            SignatureQueries signatures,
            RefusalsView refusals) {
        this.print = print;
        this.reports = reports;
        this.archive = archive;
        this.signatures = signatures;
        this.refusals = refusals;
    }

    public void send() {
        if (task != null) {
            sendToSign();
        } else if (archived != null) {
            refusals.number(archived).ifPresent(id -> refusals.opening(() -> archive.document(id))
                    .ifPresent(pdf -> SentFile.send(pdf, name(archive.get(id)), true)));
        } else if (signature != null) {
            sendSignature();
        } else {
            refusals.number(report).ifPresent(id -> refusals.opening(() -> print.pdf(id))
                    .ifPresent(pdf -> SentFile.send(pdf, name(reports.report(id)), saved)));
        }
    }

    private static FileName name(ArchivedSummary told) {
        int edition = told.standing() == null ? 1 : told.standing().number();
        return FileName.report(told.period(), told.programme(), false, FileName.edition(edition), "pdf");
    }

    private static FileName name(ReportDetails told) {
        String edition = FileName.edition(told.edition().number());
        return FileName.report(told.period(), told.programme(), told.decision() == null, edition, "pdf");
    }

    private void sendToSign() {
        refusals.opening(() -> signatures.toSign(task))
                .ifPresent(document -> SentFile.send(document.pdf(), FileName.of(document.fileName()), saved));
    }

    private void sendSignature() {
        refusals.number(report)
                .flatMap(id -> refusals.number(signature)
                        .flatMap(number ->
                                refusals.opening(() -> signatures.file(id, (int) Math.min(number, Integer.MAX_VALUE)))))
                .ifPresent(file -> SentFile.send(file.file(), FileName.of(file.fileName()), true));
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

    public String getTask() {
        return task;
    }

    public void setTask(String task) {
        this.task = task;
    }

    public String getSignature() {
        return signature;
    }

    public void setSignature(String signature) {
        this.signature = signature;
    }

    public boolean isSaved() {
        return saved;
    }

    public void setSaved(boolean saved) {
        this.saved = saved;
    }
}
