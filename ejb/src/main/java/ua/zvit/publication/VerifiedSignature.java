package ua.zvit.publication;

import java.util.Optional;
import ua.zvit.signatures.Layer;
import ua.zvit.signatures.Problem;
import ua.zvit.signatures.SignatureResult;
import ua.zvit.signatures.Verdict;

/**
 * A signature found in a file, beside what the council's records say of it. The file alone cannot tell whether the
 * signer was entitled; so without a record the authority stays unknown, whatever the other layers say.
 *
 * @param record the recorded signature of that document by that certificate; null when there is none
 */
public record VerifiedSignature(SignatureResult result, PublishedSignature record) {

    static VerifiedSignature of(SignatureResult result, Recognition recognition) {
        return new VerifiedSignature(result, recorded(result, recognition).orElse(null));
    }

    public Verdict authority() {
        boolean objected = result.problems().stream().anyMatch(VerifiedSignature::isAboutAuthority);
        if (objected) {
            return result.verdict(Layer.AUTHORITY);
        }
        return record == null ? Verdict.UNKNOWN : Verdict.VALID;
    }

    public Verdict verdict(Layer layer) {
        return layer == Layer.AUTHORITY ? authority() : result.verdict(layer);
    }

    private static boolean isAboutAuthority(Problem problem) {
        return problem.code().layer() == Layer.AUTHORITY;
    }

    private static Optional<PublishedSignature> recorded(SignatureResult result, Recognition recognition) {
        if (recognition == null || recognition.document() == null || result.signer() == null) {
            return Optional.empty();
        }
        return recognition.document().signatures().stream()
                .filter(signature -> signature.certificateDigest() != null)
                .filter(signature -> signature
                        .certificateDigest()
                        .equalsIgnoreCase(result.signer().certificateDigest()))
                .findFirst();
    }
}
