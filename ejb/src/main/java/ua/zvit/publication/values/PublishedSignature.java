package ua.zvit.publication.values;

import java.time.Instant;

/**
 * A signature that counts for a published document, as it was recorded when it was taken.
 *
 * @param signer name as the certificate gives it
 * @param position as it stands under the document, with «В. о.» where due; null for a seal
 * @param format such as PAdES
 * @param certificateDigest SHA-256 of the certificate, hexadecimal; by it the signature is found again in a file
 */
public record PublishedSignature(
        Capacity capacity, String signer, String position, Instant signedAt, String format, String certificateDigest) {}
