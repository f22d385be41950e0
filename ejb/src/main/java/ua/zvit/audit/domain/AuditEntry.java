package ua.zvit.audit.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import ua.zvit.shared.CallerIdentity;

/** One step, written once in the transaction of the step itself and never changed (the database refuses). */
@Entity
@Table(name = "audit_entry")
public class AuditEntry {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String council;
    private String subject;
    private Instant happenedAt;
    private String actor;
    private String actorName;
    private String action;
    private String detail;
    private String comment;

    protected AuditEntry() {}

    /** @param council code of the council whose thing it concerns */
    public AuditEntry(
            String council, CallerIdentity who, String subject, String action, String detail, String comment) {
        this.council = council;
        this.subject = subject;
        this.happenedAt = Instant.now();
        this.actor = who.username();
        this.actorName = who.displayName();
        this.action = action;
        this.detail = detail == null ? "" : detail;
        this.comment = comment == null || comment.isBlank() ? null : comment.strip();
    }
}
