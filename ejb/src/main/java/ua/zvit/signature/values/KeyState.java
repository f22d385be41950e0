package ua.zvit.signature.values;

import java.security.cert.X509Certificate;
import java.time.Instant;
import ua.zvit.signatures.chain.Certificates;

/**
 * What the server knows of a key that it should keep.
 *
 * @param holder name in the certificate; null unless the key was opened
 * @param validTo last moment of the certificate; null unless the key was opened
 */
public record KeyState(Condition condition, String holder, Instant validTo) {

    /** From usable to missing. */
    public enum Condition {
        READY,
        /** On the token, which tells only when it is used. */
        ON_TOKEN,
        /** Opens, but the certificate has expired or does not hold yet. */
        NOT_VALID_NOW,
        /** The file is there and does not open: damaged, or another password. */
        UNUSABLE,
        MISSING
    }

    public static KeyState missing() {
        return new KeyState(Condition.MISSING, null, null);
    }

    public static KeyState unusable() {
        return new KeyState(Condition.UNUSABLE, null, null);
    }

    public static KeyState onToken() {
        return new KeyState(Condition.ON_TOKEN, null, null);
    }

    public static KeyState found(X509Certificate certificate, Instant now) {
        boolean holds = !now.isBefore(certificate.getNotBefore().toInstant())
                && !now.isAfter(certificate.getNotAfter().toInstant());
        return new KeyState(
                holds ? Condition.READY : Condition.NOT_VALID_NOW,
                Certificates.holder(certificate),
                certificate.getNotAfter().toInstant());
    }
}
