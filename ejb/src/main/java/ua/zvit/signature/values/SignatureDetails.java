package ua.zvit.signature.values;

import java.time.Instant;
import java.util.List;
import ua.zvit.signatures.SignerIdentity;
import ua.zvit.signatures.StageResult;

/**
 * A signature on a report as it was taken, for people.
 *
 * @param number from 1 in the order of signing, void ones counted as well; never given twice within a report
 * @param origin where it was made; null for what was taken before it was noted
 * @param signer as the certificate names the person or the body
 * @param position of the signer as under the document, at the time of signing
 * @param algorithm a stable name such as {@code DSTU4145-GOST34311}
 * @param sha256 of the file, 64 lower-case hexadecimal digits
 * @param timeProven whether a trusted time stamp says so, not only the signer
 * @param recordedAt when it was taken here
 * @param stages integrity, certificate, trust, authority, each with what is wrong or open
 * @param demo true for a certificate of the demo authority, which has no legal force
 * @param voidedAt when it became void; null while it holds
 * @param voidReason why; null while it holds
 */
public record SignatureDetails(
        int number,
        SignerRole role,
        SignatureOrigin origin,
        String format,
        String fileName,
        int size,
        String sha256,
        SignerIdentity signer,
        String position,
        String algorithm,
        Instant signedAt,
        boolean timeProven,
        Instant recordedAt,
        List<StageResult> stages,
        boolean demo,
        Instant voidedAt,
        String voidReason) {

    public boolean isVoid() {
        return voidedAt != null;
    }
}
