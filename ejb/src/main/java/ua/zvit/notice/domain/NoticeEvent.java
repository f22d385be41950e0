package ua.zvit.notice.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A step of a report of which people have still to be told; one row in the transaction of the step. */
@Entity
@Table(name = "notice_event")
public class NoticeEvent {
    @Id
    private UUID id;

    private String council;
    private long reportId;
    private String action;
    private String actor;
    private Instant happenedAt;
    private String addressee;
    private String topic;

    protected NoticeEvent() {}

    /**
     * @param council code
     * @param action as the audit trail names it
     * @param actor login name of who took the step and need not be told of it
     */
    public NoticeEvent(String council, long reportId, String action, String actor) {
        this.id = UUID.randomUUID();
        this.council = council;
        this.reportId = reportId;
        this.action = action;
        this.actor = actor;
        this.happenedAt = Instant.now();
    }

    /**
     * Somebody was named and is to be told of that, nobody else.
     *
     * @param topic what it is about, such as {@code comment:12}
     */
    public NoticeEvent(String council, long reportId, String actor, String addressee, String topic) {
        this(council, reportId, "addressed", actor);
        this.addressee = addressee;
        this.topic = topic;
    }

    public long reportId() {
        return reportId;
    }

    public String action() {
        return action;
    }

    public String actor() {
        return actor;
    }

    /** @return login name of the one who is to be told; null where it concerns whoever has work */
    public String addressee() {
        return addressee;
    }

    /** @return null without an addressee */
    public String topic() {
        return topic;
    }

    public Instant happenedAt() {
        return happenedAt;
    }
}
