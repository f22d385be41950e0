package ua.zvit.signature.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import ua.zvit.approval.SignatureOffer;
import ua.zvit.approval.SigningStep;
import ua.zvit.approval.WorkItem;
import ua.zvit.organisation.AuthorisedSigner;
import ua.zvit.shared.ErrorCode;
import ua.zvit.shared.ZvitException;
import ua.zvit.signature.FileNames;
import ua.zvit.signature.SignatureOrigin;
import ua.zvit.signature.SignerRole;
import ua.zvit.signature.domain.DocumentSignature;
import ua.zvit.signature.domain.DocumentSignature.Found;
import ua.zvit.signature.domain.DocumentSignature.Signed;
import ua.zvit.signature.domain.SignatureRepository;

/**
 * Takes signatures: made here or elsewhere, they are judged alike, kept with what was found, and carry the report on.
 * Everything in the transaction of the step, so that a refusal leaves the task as it was.
 */
@ApplicationScoped
public class SignatureDesk implements SigningStep {
    private StandingDocuments documents;
    private ServerSigning server;
    private Acceptance acceptance;
    private SignatureRepository signatures;
    private Signatories signatories;
    private Steps steps;

    protected SignatureDesk() {}

    @Inject
    public SignatureDesk(
            StandingDocuments documents,
            ServerSigning server,
            Acceptance acceptance,
            SignatureRepository signatures,
            Signatories signatories,
            Steps steps) {
        this.documents = documents;
        this.server = server;
        this.acceptance = acceptance;
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

    private void take(long reportId, SignerRole role, SignatureOffer offer, Authority authority, String comment) {
        StandingDocument document =
                documents.find(reportId).orElseThrow(() -> new ZvitException(ErrorCode.REPORT_STATE));
        if (document.signatures().stream().anyMatch(signature -> signature.role() == role)) {
            throw new ZvitException(ErrorCode.SIGNATURE_PRESENT);
        }
        Signed signed = offer.isServerKey()
                ? server.sign(document, role)
                : new Signed(offer.file(), false, SignatureOrigin.OWN_MEANS);
        Found found = acceptance.judge(document, signed, authority);
        String usual = FileNames.signed(reportId, role, found.format());
        String name = offer.isServerKey() ? usual : FileNames.sent(offer.fileName(), usual);
        signatures.add(new DocumentSignature(document.next(), role, name, signed, found, steps.username()));
        steps.signed(reportId, role, found.signer(), comment);
    }
}
