package ua.zvit.signatures.chain;

import java.security.cert.X509Certificate;
import java.time.Instant;

/**
 * When a signature was made: what the signer claims and what a time stamp over it says. A stamp proves something only
 * when its own certificate is trusted, which is for the judge to say.
 *
 * @param claimed from the signed attributes or the file; null when it does not tell
 * @param stamped from an intact time stamp over the signature; null when there is none
 * @param stampedBy certificate of the time-stamp service; null exactly when {@code stamped} is
 */
public record SigningTime(Instant claimed, Instant stamped, X509Certificate stampedBy) {

    public static SigningTime claimed(Instant time) {
        return new SigningTime(time, null, null);
    }

    /** The time to judge by: a stamp's before a claim; null when neither is there. */
    public Instant best() {
        return stamped != null ? stamped : claimed;
    }
}
