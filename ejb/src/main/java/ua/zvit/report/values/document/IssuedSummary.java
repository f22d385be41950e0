package ua.zvit.report.values.document;

import java.time.Instant;

/**
 * A document as it was issued, without its bytes.
 *
 * @param sha256 of the bytes, 64 lower-case hexadecimal digits
 * @param voidedAt when it became void; null while it holds
 * @param voidReason why, in the words of whoever returned the report; null while it holds
 */
public record IssuedSummary(
        long id,
        long reportId,
        DocumentPurpose purpose,
        String sha256,
        Instant issuedAt,
        Instant voidedAt,
        String voidReason) {

    public boolean isVoid() {
        return voidedAt != null;
    }
}
