package ua.zvit.archive.values;

import java.time.Instant;
import ua.zvit.signatures.Verdict;

/**
 * A signature of a former report as it was judged when its copy was taken in. Whether the signer was entitled then is not
 * known here, so of authority nothing is told.
 *
 * @param file name of the signed file in the package
 * @param format such as {@code PAdES}
 * @param signer name as the certificate gives it; null when no certificate was at hand
 * @param organisation as the certificate gives it; null where it is silent
 * @param time when it was signed; null when nothing tells it
 * @param proven whether a trusted time stamp, not only the signer, says so
 * @param algorithm stable name such as {@code ECDSA-SHA256}
 * @param integrity whether what was signed is unchanged
 */
public record CopySignature(
        String file,
        String format,
        String signer,
        String organisation,
        Instant time,
        boolean proven,
        String algorithm,
        Verdict integrity,
        Verdict certificate,
        Verdict trust) {

    /** @return the worst of the three verdicts */
    public Verdict worst() {
        return integrity.worse(certificate).worse(trust);
    }

    /** @return true when it is not beyond doubt that nothing was changed after signing */
    public boolean isDoubtful() {
        return integrity != Verdict.VALID;
    }
}
