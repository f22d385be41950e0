package ua.zvit.signatures.apart;

import ua.zvit.signatures.SignatureLook;
import ua.zvit.signatures.UnreadableFile;
import ua.zvit.signatures.VerificationReport;

/**
 * What was found out: exactly one of the three.
 *
 * @param report the verdicts; null unless they were asked for and found
 * @param look what the file carries; null unless it was asked for
 * @param failure why the file could not be examined; null when it was
 */
public record Answer(VerificationReport report, SignatureLook look, UnreadableFile failure) {
    static Answer of(VerificationReport report) {
        return new Answer(report, null, null);
    }

    static Answer of(SignatureLook look) {
        return new Answer(null, look, null);
    }

    static Answer of(UnreadableFile failure) {
        return new Answer(null, null, failure);
    }
}
