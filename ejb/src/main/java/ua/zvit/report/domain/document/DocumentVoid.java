package ua.zvit.report.domain.document;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/**
 * The mark that an issued document, and every signature on it, is void: the report was returned after it was issued.
 * Written once, never taken back (the database refuses).
 */
@Entity
@Table(name = "issued_document_void")
public class DocumentVoid {
    @Id
    private long documentId;

    private Instant voidedAt;
    private String reason;

    protected DocumentVoid() {}

    public DocumentVoid(long documentId, String reason) {
        this.documentId = documentId;
        this.voidedAt = Instant.now();
        this.reason = reason == null ? "" : reason;
    }
}
