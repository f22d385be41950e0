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
 * @param copied of a copy of a former report: how it came here; null for every other document
 * @param corrections slips of form in it that the council has told, oldest first
 * @param editions which edition of the report it is
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
        boolean received,
        Copied copied,
        List<PublishedCorrection> corrections,
        PublicEditions editions) {

    public PublishedDocument {
        signatures = List.copyOf(signatures);
        corrections = List.copyOf(corrections);
    }

    /**
     * How a copy of a report that was made before this system came into the archive.
     *
     * @param by who put it in
     * @param fileName of the main file as it was brought
     * @param withdrawnAt since when it counts no more; null while it counts
     */
    public record Copied(String by, String fileName, Instant withdrawnAt) {}

    /**
     * The council's decision. Of a former report number or date may be null, where nobody knows them any more.
     *
     * @param body whose decision, as the stamp of approval names it; null where another system did not tell
     */
    public record Decision(String body, String number, LocalDate date) {
        public Decision {
            number = DocumentNumber.plain(number);
        }
    }
}
