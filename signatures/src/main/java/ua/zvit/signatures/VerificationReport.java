package ua.zvit.signatures;

import java.util.List;
import java.util.stream.Stream;

/** All signatures of one file, oldest first, each with its own verdicts; there is no verdict on the file as such. */
public record VerificationReport(SignatureFormat format, List<SignatureResult> signatures) {

    public VerificationReport {
        signatures = List.copyOf(signatures);
    }

    /** The worst of what is known of any signature, the authority of the signer aside; unknown without any. */
    public Verdict overall() {
        return signatures.stream()
                .flatMap(signature -> Stream.of(signature.integrity(), signature.certificate(), signature.trust()))
                .reduce(Verdict::worse)
                .orElse(Verdict.UNKNOWN);
    }

    /** Whether there is a signature and the integrity of each is beyond doubt. */
    public boolean intact() {
        return !signatures.isEmpty() && signatures.stream().allMatch(s -> s.integrity() == Verdict.VALID);
    }
}
