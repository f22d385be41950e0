package ua.zvit.publication.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import ua.zvit.publication.values.PublicEditions;
import ua.zvit.publication.values.PublishedDocument;
import ua.zvit.shared.ReportingPeriod;

/** A copy of a former report on a whole year; a row of the view that is open to the public. */
@Entity
@Table(name = "public_copy")
public class PublicCopy {
    @Id
    private UUID publicId;

    private String council;
    private String programme;
    private int year;
    private String decisionNumber;
    private LocalDate decisionDate;
    private Instant addedAt;
    private String addedBy;
    private String fileName;
    private String sha256;
    private Instant withdrawnAt;

    protected PublicCopy() {}

    public PublishedDocument published() {
        return new PublishedDocument(
                publicId,
                council,
                programme,
                ReportingPeriod.ofYear(year),
                new PublishedDocument.Decision(null, decisionNumber, decisionDate),
                addedAt,
                sha256,
                List.of(),
                false,
                new PublishedDocument.Copied(addedBy, fileName, withdrawnAt),
                List.of(),
                PublicEditions.FIRST);
    }
}
