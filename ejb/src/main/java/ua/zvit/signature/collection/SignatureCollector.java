package ua.zvit.signature.collection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import ua.zvit.approval.SigningStep;
import ua.zvit.approval.values.SignatureOffer;
import ua.zvit.approval.values.WorkItem;
import ua.zvit.organisation.values.AuthorisedSigner;
import ua.zvit.shared.ErrorCode;
import ua.zvit.shared.ZvitException;
import ua.zvit.signature.domain.DocumentSignature;
import ua.zvit.signature.domain.DocumentSignature.Found;
import ua.zvit.signature.domain.DocumentSignature.Signed;
import ua.zvit.signature.domain.SignatureRepository;
import ua.zvit.signature.values.SignatureOrigin;
import ua.zvit.signature.values.SignerRole;

/**
 * Takes signatures: made here or elsewhere, they are judged alike, kept with what was found, and carry the report on.
 * Everything in the transaction of the step, so that a refusal leaves the task as it was.
 */
@ApplicationScoped
public class SignatureCollector implements SigningStep {
    private SignableDocuments documents;
    private ServerSigning server;
    private SignatureAcceptancePolicy policy;
    private SignatureRepository signatures;
    private Signatories signatories;
    private SigningProgress steps;

    protected SignatureCollector() {}

    @Inject
    public SignatureCollector(
            SignableDocuments documents,
            ServerSigning server,
            SignatureAcceptancePolicy policy,
            SignatureRepository signatures,
            Signatories signatories,
            SigningProgress steps) {
        this.documents = documents;
        this.server = server;
        this.policy = policy;
        this.signatures = signatures;
        this.signatories = signatories;
        this.steps = steps;
    }

    @Override
    public void sign(WorkItem task, SignatureOffer offer, String comment) {
        take(task.reportId(), Signatories.role(task), offer, time -> signatories.at(task, time), comment);
    }

    /** Puts the council's seal. */
    public void seal(long reportId, AuthorisedSigner council) {
        take(reportId, SignerRole.SEAL, SignatureOffer.serverKey(), time -> Optional.of(council), null);
    }

    private void take(
            long reportId, SignerRole role, SignatureOffer offer, SigningAuthority authority, String comment) {
        SignableDocument document =
                documents.find(reportId).orElseThrow(() -> new ZvitException(ErrorCode.REPORT_STATE));
        if (document.signatures().stream().anyMatch(signature -> signature.role() == role)) {
            throw new ZvitException(ErrorCode.SIGNATURE_PRESENT);
        }
        Signed signed = offer.isServerKey()
                ? server.sign(document, role)
                : new Signed(offer.file(), false, SignatureOrigin.OWN_MEANS);
        Found found = policy.judge(document, signed, authority);
        String usual = FileNames.signed(reportId, role, found.format());
        String name = offer.isServerKey() ? usual : FileNames.sent(offer.fileName(), usual);
        signatures.add(new DocumentSignature(document.next(), role, name, signed, found, steps.username()));
        steps.signed(reportId, role, found.signer(), comment);
    }
}
