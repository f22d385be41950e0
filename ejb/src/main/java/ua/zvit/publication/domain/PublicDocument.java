package ua.zvit.publication.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import ua.zvit.publication.values.PublicEditions;
import ua.zvit.publication.values.PublishedCorrection;
import ua.zvit.publication.values.PublishedDocument;
import ua.zvit.publication.values.PublishedDocument.Decision;
import ua.zvit.publication.values.PublishedSignature;
import ua.zvit.shared.PeriodKind;
import ua.zvit.shared.ReportingPeriod;

/** A row of the view that is open to the public; nothing can be written through it. */
@Entity
@Table(name = "public_document")
public class PublicDocument {
    @Id
    private UUID publicId;

    private String council;
    private String programme;
    private int year;

    @Enumerated(EnumType.STRING)
    private PeriodKind period;

    private String decisionBody;
    private String decisionNumber;
    private LocalDate decisionDate;
    private Instant issuedAt;
    private String sha256;
    private boolean received;
    private int edition;
    private UUID formerId;
    private UUID inForceId;

    protected PublicDocument() {}

    public PublishedDocument with(List<PublishedSignature> signatures, List<PublishedCorrection> corrections) {
        return new PublishedDocument(
                publicId,
                council,
                programme,
                new ReportingPeriod(period, year),
                new Decision(decisionBody, decisionNumber, decisionDate),
                issuedAt,
                sha256,
                signatures,
                received,
                null,
                corrections,
                new PublicEditions(edition, formerId, inForceId));
    }
}
