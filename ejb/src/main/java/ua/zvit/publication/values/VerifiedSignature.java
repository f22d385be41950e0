package ua.zvit.publication.values;

import java.util.Optional;
import ua.zvit.signatures.SignatureProblem;
import ua.zvit.signatures.SignatureResult;
import ua.zvit.signatures.ValidationStage;
import ua.zvit.signatures.Verdict;

/**
 * A signature found in a file, beside what the council's records say of it. The file alone cannot tell whether the
 * signer was entitled; so without a record the authority stays unknown, whatever the other stages say.
 *
 * @param record the recorded signature of that document by that certificate; null when there is none
 */
public record VerifiedSignature(SignatureResult result, PublishedSignature record) {

    public static VerifiedSignature of(SignatureResult result, Recognition recognition) {
        return new VerifiedSignature(result, recorded(result, recognition).orElse(null));
    }

    public Verdict authority() {
        boolean objected = result.problems().stream().anyMatch(VerifiedSignature::isAboutAuthority);
        if (objected) {
            return result.verdict(ValidationStage.AUTHORITY);
        }
        return record == null ? Verdict.UNKNOWN : Verdict.VALID;
    }

    public Verdict verdict(ValidationStage stage) {
        return stage == ValidationStage.AUTHORITY ? authority() : result.verdict(stage);
    }

    private static boolean isAboutAuthority(SignatureProblem problem) {
        return problem.code().stage() == ValidationStage.AUTHORITY;
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
