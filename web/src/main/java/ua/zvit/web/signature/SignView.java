package ua.zvit.web.signature;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.util.Faces;
import ua.zvit.approval.values.Outcome;
import ua.zvit.approval.values.TaskDecision;
import ua.zvit.approval.values.TaskKind;
import ua.zvit.report.ReportQueries;
import ua.zvit.report.values.ReportDetails;
import ua.zvit.shared.ErrorCode;
import ua.zvit.shared.ZvitException;
import ua.zvit.signature.SignDocument;
import ua.zvit.signature.SignatureQueries;
import ua.zvit.signature.values.DocumentToSign;
import ua.zvit.signature.values.SignerRole;
import ua.zvit.web.approval.TaskPresenter;
import ua.zvit.web.shared.TextView;
import ua.zvit.web.shared.Upload;

/**
 * A signature is due: what is signed, and the two ways side by side – with the key on the server by one click, or with
 * one's own by downloading the exact bytes and uploading what came of them. The head may still return the report.
 */
@Named
@RequestScoped
public class SignView {
    private static final int LARGEST = 32 * 1024 * 1024;
    private static final String FIELD = "file";

    private SignatureQueries signatures;
    private SignDocument signing;
    private ReportQueries reports;
    private TaskPresenter presenter;
    private RefusedSignatureView refused;
    private TextView text;
    private ReportDetails report;
    private DocumentToSign document;
    private String taskId;
    private String comment;

    protected SignView() {}

    @Inject
    public SignView(
            SignatureQueries signatures,
            SignDocument signing,
            ReportQueries reports,
            TaskPresenter presenter,
            RefusedSignatureView refused,
            TextView text) {
        this.signatures = signatures;
        this.signing = signing;
        this.reports = reports;
        this.presenter = presenter;
        this.refused = refused;
        this.text = text;
    }

    public void open() {
        presenter.open(taskId, TaskKind.SIGN).ifPresent(task -> {
            document = signatures.toSign(taskId);
            report = reports.report(document.reportId());
        });
    }

    /** By the key that the server keeps for the caller. */
    public void signHere() {
        sign(() -> signing.withServerKey(taskId, null));
    }

    /** By the file that was signed elsewhere. */
    public void takeFile() {
        sign(() -> {
            Upload upload = upload();
            signing.withFile(taskId, upload.content(), upload.name());
        });
    }

    public void sendBack() {
        presenter.complete(taskId, TaskDecision.of(Outcome.RETURN, comment), fault -> null, text.of("sign.returned"));
    }

    /** Taken from the request itself: Faces would pass an empty file over in silence. */
    private static Upload upload() {
        Upload upload = Upload.of(Faces.getRequest(), FIELD, LARGEST);
        if (upload == null) {
            throw new ZvitException(ErrorCode.SIGNATURE_NO_FILE);
        }
        return upload;
    }

    private void sign(Runnable step) {
        String destination = presenter.destination(taskId, Outcome.SIGN);
        if (refused.tried(step)) {
            presenter.leave(text.of("sign.done") + " " + destination);
        }
    }

    /** @return true for the head, who may return the report instead of signing it */
    public boolean isReturnable() {
        return document.role() == SignerRole.HEAD;
    }

    public ReportDetails getReport() {
        return report;
    }

    public DocumentToSign getDocument() {
        return document;
    }

    public int getLargest() {
        return LARGEST;
    }

    public String getTaskId() {
        return taskId;
    }

    public void setTaskId(String taskId) {
        this.taskId = taskId;
    }

    public String getComment() {
        return comment;
    }

    public void setComment(String comment) {
        this.comment = comment;
    }
}
