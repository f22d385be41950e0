package ua.zvit.report.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** The PDF that was issued on adoption; written once, never changed (the database refuses). */
@Entity
@Table(name = "official_document")
public class OfficialDocument {
    @Id
    private long reportId;

    private byte[] pdf;
    private String sha256;
    private Instant issuedAt;

    protected OfficialDocument() {}

    public OfficialDocument(long reportId, byte[] pdf, String sha256) {
        this.reportId = reportId;
        this.pdf = pdf.clone();
        this.sha256 = sha256;
        this.issuedAt = Instant.now();
    }

    public byte[] pdf() {
        return pdf.clone();
    }
}
