package ua.zvit.publication;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import ua.zvit.publication.values.FileVerification;
import ua.zvit.publication.values.Recognition;
import ua.zvit.publication.values.VerifiedSignature;
import ua.zvit.shared.ErrorCode;
import ua.zvit.shared.ZvitException;
import ua.zvit.signature.trust.TrustConfiguration;
import ua.zvit.signatures.SignatureLook;
import ua.zvit.signatures.UnreadableFile;
import ua.zvit.signatures.VerificationReport;
import ua.zvit.signatures.apart.GuardedVerifier;

/**
 * Tells what a file is and what its signatures are worth. Open to everybody: whoever is handed a document must be able
 * to check it without asking the one who handed it over. Nothing is stored; the file is bounded in size, and its
 * examination in time and number.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class VerifyFile {
    /** No report with its signatures comes near. */
    public static final int LARGEST = 32 * 1024 * 1024;

    private VerificationRoom room;
    private PublishedDocuments documents;
    private TrustConfiguration trust;

    protected VerifyFile() {}

    @Inject
    public VerifyFile(VerificationRoom room, PublishedDocuments documents, TrustConfiguration trust) {
        this.room = room;
        this.documents = documents;
        this.trust = trust;
    }

    /**
     * Which of two files is the signature is told from the files; people mix them up.
     *
     * @param content what a detached signature covers; null when it was not handed in
     * @throws ZvitException {@code VERIFY-EMPTY}, {@code VERIFY-TOO-LARGE}, {@code VERIFY-BUSY}
     */
    public FileVerification verify(byte[] file, byte[] content) {
        if (file.length == 0) {
            throw new ZvitException(ErrorCode.VERIFY_EMPTY);
        }
        if (file.length > LARGEST || content != null && content.length > LARGEST) {
            throw new ZvitException(ErrorCode.VERIFY_TOO_LARGE, LARGEST / 1024 / 1024);
        }
        return room.examine(() -> examined(file, content));
    }

    private FileVerification examined(byte[] file, byte[] content) {
        GuardedVerifier verifier = trust.guardedVerifier();
        try {
            SignatureLook first = verifier.look(file);
            SignatureLook second = content == null ? SignatureLook.nothing() : verifier.look(content);
            return second.detached() && !first.detached()
                    ? verified(verifier, content, second, file)
                    : verified(verifier, file, first, content);
        } catch (UnreadableFile tooComplex) {
            return new FileVerification(null, List.of(), tooComplex, null);
        }
    }

    private FileVerification verified(GuardedVerifier verifier, byte[] file, SignatureLook look, byte[] content) {
        Recognition recognition = documents.recognise(file, look, content).orElse(null);
        try {
            VerificationReport report = verifier.verify(file, content);
            List<VerifiedSignature> signatures = report.signatures().stream()
                    .map(signature -> VerifiedSignature.of(signature, recognition))
                    .toList();
            return new FileVerification(report.format(), signatures, null, recognition);
        } catch (UnreadableFile unreadable) {
            return new FileVerification(null, List.of(), unreadable, recognition);
        }
    }
}
