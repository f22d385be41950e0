package ua.zvit.signatures;

import java.util.List;

/** All signatures of one file, oldest first, each with its own verdicts; there is no verdict on the file as such. */
public record VerificationReport(SignatureFormat format, List<SignatureResult> signatures) {

    public VerificationReport {
        signatures = List.copyOf(signatures);
    }

    /** Whether there is a signature and the integrity of each is beyond doubt. */
    public boolean intact() {
        return !signatures.isEmpty() && signatures.stream().allMatch(s -> s.integrity() == Verdict.VALID);
    }
}
