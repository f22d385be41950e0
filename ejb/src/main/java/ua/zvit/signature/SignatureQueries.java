package ua.zvit.signature;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import ua.zvit.approval.TaskQueries;
import ua.zvit.approval.values.TaskKind;
import ua.zvit.approval.values.WorkItem;
import ua.zvit.organisation.values.AuthorisedSigner;
import ua.zvit.report.document.DocumentsIssued;
import ua.zvit.report.values.document.IssuedSummary;
import ua.zvit.shared.ErrorCode;
import ua.zvit.shared.Roles;
import ua.zvit.shared.Sha256;
import ua.zvit.shared.ZvitException;
import ua.zvit.signature.collection.FileNames;
import ua.zvit.signature.collection.ServerKeys;
import ua.zvit.signature.collection.SignableDocument;
import ua.zvit.signature.collection.SignableDocuments;
import ua.zvit.signature.collection.Signatories;
import ua.zvit.signature.collection.ValidationRecord;
import ua.zvit.signature.domain.DocumentSignature;
import ua.zvit.signature.domain.SignatureRepository;
import ua.zvit.signature.values.DocumentToSign;
import ua.zvit.signature.values.SignatureDetails;
import ua.zvit.signature.values.SignatureFile;
import ua.zvit.signatures.ProblemCode;
import ua.zvit.signatures.SignatureResult;
import ua.zvit.signatures.StageResult;

/** Signatures on the own council's reports, and what a task of signing is about. */
@Stateless
@RolesAllowed({Roles.DRAFTER, Roles.ACTING_HEAD, Roles.COUNCIL, Roles.ADMIN, Roles.AUDITOR})
public class SignatureQueries {
    private SignatureRepository signatures;
    private DocumentsIssued documents;
    private SignableDocuments signable;
    private TaskQueries tasks;
    private Signatories signatories;
    private ServerKeys keys;

    protected SignatureQueries() {}

    @Inject
    public SignatureQueries(
            SignatureRepository signatures,
            DocumentsIssued documents,
            SignableDocuments signable,
            TaskQueries tasks,
            Signatories signatories,
            ServerKeys keys) {
        this.signatures = signatures;
        this.documents = documents;
        this.signable = signable;
        this.tasks = tasks;
        this.signatories = signatories;
        this.keys = keys;
    }

    /**
     * @return all signatures in the order of signing, void ones marked
     * @throws ZvitException {@code REPORT-UNKNOWN} also for another council's
     */
    public List<SignatureDetails> ofReport(long reportId) {
        Map<Long, IssuedSummary> issued =
                documents.of(reportId).stream().collect(Collectors.toMap(IssuedSummary::id, Function.identity()));
        return signatures.of(reportId).stream()
                .map(signature -> details(signature, issued.get(signature.documentId())))
                .toList();
    }

    /**
     * @param number of the signature within the report
     * @throws ZvitException {@code SIGNATURE-UNKNOWN}, {@code REPORT-UNKNOWN} also for another council's
     */
    public SignatureFile file(long reportId, int number) {
        documents.of(reportId);
        return signatures.of(reportId).stream()
                .filter(signature -> signature.number() == number)
                .findFirst()
                .map(signature -> new SignatureFile(
                        signature.file(), signature.fileName(), signature.sha256(), signature.format()))
                .orElseThrow(() -> new ZvitException(ErrorCode.SIGNATURE_UNKNOWN, number));
    }

    /**
     * @return what lies with a task of signing on the caller's desk
     * @throws ZvitException {@code TASK-UNKNOWN} also for a task of another kind, {@code TASK-NOT-ON-DESK}, {@code
     *     TASK-DONE}
     */
    public DocumentToSign toSign(String taskId) {
        WorkItem task = tasks.inOwnQueue(taskId);
        if (task.kind() != TaskKind.SIGN) {
            throw new ZvitException(ErrorCode.TASK_UNKNOWN);
        }
        SignableDocument document =
                signable.find(task.reportId()).orElseThrow(() -> new ZvitException(ErrorCode.REPORT_STATE));
        Optional<AuthorisedSigner> signer = signatories.today(task);
        return new DocumentToSign(
                task.reportId(),
                Signatories.role(task),
                document.bytes(),
                Sha256.hex(document.bytes()),
                FileNames.document(task.reportId()),
                keys.hasOfCaller(),
                signer.map(AuthorisedSigner::name).orElse(""),
                signer.map(AuthorisedSigner::position).orElse(""));
    }

    private static SignatureDetails details(DocumentSignature signature, IssuedSummary issued) {
        SignatureResult found = ValidationRecord.read(signature.validation());
        return new SignatureDetails(
                signature.number(),
                signature.role(),
                signature.origin(),
                signature.format().label(),
                signature.fileName(),
                signature.file().length,
                signature.sha256(),
                found.signer(),
                signature.position(),
                found.algorithm(),
                signature.signedAt(),
                found.timeProven(),
                signature.recordedAt(),
                StageResult.of(found.problems()),
                found.problems().stream().anyMatch(problem -> problem.code() == ProblemCode.DEMO_CERTIFICATE),
                issued.voidedAt(),
                issued.voidReason());
    }
}
