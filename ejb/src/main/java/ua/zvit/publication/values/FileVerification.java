package ua.zvit.publication.values;

import java.util.List;
import java.util.Optional;
import ua.zvit.signatures.SignatureFormat;
import ua.zvit.signatures.UnreadableFile;
import ua.zvit.signatures.VerificationReport;

/**
 * What was found out about a file.
 *
 * @param format of the signed file; null when it could not be examined
 * @param signatures oldest first; empty when it could not be examined
 * @param failure why it could not be examined; null when it was. A file without a signature can be known all the same
 * @param recognition which document it is; null when nothing of the kind is known here
 */
public record FileVerification(
        SignatureFormat format, List<VerifiedSignature> signatures, UnreadableFile failure, Recognition recognition) {

    public FileVerification {
        signatures = List.copyOf(signatures);
    }

    public Optional<PublishedDocument> document() {
        return Optional.ofNullable(recognition).map(Recognition::document);
    }

    /** The verdicts without what the council's records add, as a command without a server would give them. */
    public VerificationReport report() {
        return new VerificationReport(
                format, signatures.stream().map(VerifiedSignature::result).toList());
    }
}
