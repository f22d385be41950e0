package ua.zvit.report.domain.review;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import ua.zvit.shared.CallerIdentity;

/** A department's part was sent to the department's head; open until it is approved or comes back. */
@Entity
@Table(name = "clearance")
public class Clearance {
    /** How it ended. */
    public enum Outcome {
        APPROVED,
        RETURNED,
        /** By the department, before its head has decided. */
        TAKEN_BACK,
        /** Another department writes it. */
        HANDED_OVER
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private long reportId;
    private long departmentId;
    private String sentBy;
    private String sentByName;
    private Instant sentAt;
    private Instant endedAt;
    private String endedBy;

    @Enumerated(EnumType.STRING)
    private Outcome outcome;

    protected Clearance() {}

    public Clearance(long reportId, long departmentId, CallerIdentity sender) {
        this.reportId = reportId;
        this.departmentId = departmentId;
        this.sentBy = sender.username();
        this.sentByName = sender.displayName();
        this.sentAt = Instant.now();
    }

    public void end(Outcome how, CallerIdentity who) {
        this.outcome = how;
        this.endedBy = who.username();
        this.endedAt = Instant.now();
    }

    public boolean isBy(String username) {
        return sentBy.equals(username);
    }

    /** @return name for people of who has sent it */
    public String sentByName() {
        return sentByName;
    }
}
