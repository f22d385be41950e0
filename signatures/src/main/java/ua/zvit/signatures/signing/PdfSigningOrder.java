package ua.zvit.signatures.signing;

import java.time.Instant;

/**
 * How a PDF is to be signed.
 *
 * @param time claimed time of signing
 * @param reason in the signature's dictionary; may be null
 * @param location may be null
 * @param field null for a signature without a visible sign
 */
public record PdfSigningOrder(SignatureLevel level, Instant time, String reason, String location, VisibleField field) {

    PdfSigningOrder at(SignatureLevel other) {
        return new PdfSigningOrder(other, time, reason, location, field);
    }
}
