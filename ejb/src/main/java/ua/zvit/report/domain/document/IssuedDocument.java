package ua.zvit.report.domain.document;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import ua.zvit.report.values.document.DocumentPurpose;
import ua.zvit.shared.Sha256;

/**
 * A PDF as it was issued; written once, never changed (the database refuses). That it became void is said by a {@link
 * DocumentVoid} beside it.
 */
@Entity
@Table(name = "issued_document")
public class IssuedDocument {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private long reportId;

    @Enumerated(EnumType.STRING)
    private DocumentPurpose purpose;

    private byte[] pdf;
    private String sha256;

    private String places;
    private Instant issuedAt;

    protected IssuedDocument() {}

    /** @param places where signatures may show, as {@link ua.zvit.report.values.document.SignaturePlaces} writes it */
    public IssuedDocument(long reportId, DocumentPurpose purpose, byte[] pdf, String places) {
        this.reportId = reportId;
        this.purpose = purpose;
        this.pdf = pdf.clone();
        this.sha256 = Sha256.hex(pdf);
        this.places = places;
        this.issuedAt = Instant.now();
    }

    public boolean isOf(long report) {
        return reportId == report;
    }

    public long id() {
        return id;
    }

    public byte[] pdf() {
        return pdf.clone();
    }

    public String places() {
        return places;
    }
}
