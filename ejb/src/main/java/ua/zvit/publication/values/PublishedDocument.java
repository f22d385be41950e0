package ua.zvit.publication.values;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import ua.zvit.shared.DocumentNumber;
import ua.zvit.shared.ReportingPeriod;

/**
 * What everybody may know of an adopted report.
 *
 * @param issuedAt when the edition in force was issued
 * @param sha256 digest of the edition in force; null while the adopted document is still being signed
 * @param signatures those that count, in the order they were made; of a received document none are on record
 * @param received true for a document of another system that the archive has received
 */
public record PublishedDocument(
        UUID id,
        String council,
        String programme,
        ReportingPeriod period,
        Decision decision,
        Instant issuedAt,
        String sha256,
        List<PublishedSignature> signatures,
        boolean received) {

    public PublishedDocument {
        signatures = List.copyOf(signatures);
    }

    /**
     * The council's decision.
     *
     * @param body whose decision, as the stamp of approval names it; null where another system did not tell
     */
    public record Decision(String body, String number, LocalDate date) {
        public Decision {
            number = DocumentNumber.plain(number);
        }
    }
}
