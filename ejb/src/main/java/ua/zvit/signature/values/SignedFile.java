package ua.zvit.signature.values;

import java.time.Instant;

/**
 * A signature as it is kept for good, with what it covers.
 *
 * @param role {@code HEAD}, {@code SECRETARY} or {@code SEAL}
 * @param format such as {@code PAdES}, {@code CAdES} or {@code ASiC-E}
 * @param fileName as it was sent or made
 * @param file the signed PDF, the {@code .p7s} or the container
 * @param content the very bytes that were given out to be signed
 * @param validationJson what was found when the signature was taken, stage by stage
 * @param signedAt time of signing
 * @param signer name in the certificate
 * @param voided true when the report was returned afterwards
 */
public record SignedFile(
        String role,
        String format,
        String fileName,
        byte[] file,
        byte[] content,
        String validationJson,
        Instant signedAt,
        String signer,
        boolean voided) {}
