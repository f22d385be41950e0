package ua.zvit.signatures.pdf;

import java.time.Instant;

/**
 * What the last signature or time stamp of a document rests on.
 *
 * @param certificateEnds end of the certificate that made it
 * @param digest such as {@code SHA-256}
 * @param key such as {@code RSA-2048}
 */
public record StampFacts(Instant certificateEnds, String digest, String key) {}
