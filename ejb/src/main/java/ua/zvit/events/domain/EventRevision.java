package ua.zvit.events.domain;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import ua.zvit.events.values.EventFacts;

/** What was told of an event once; never changed. */
@Entity
@Table(name = "event_revision")
public class EventRevision {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private long eventId;
    private int revision;

    @Embedded
    private Telling telling;

    private Instant changedAt;
    private String changedBy;

    protected EventRevision() {}

    EventRevision(long eventId, int revision, Telling telling, Instant changedAt, String changedBy) {
        this.eventId = eventId;
        this.revision = revision;
        this.telling = telling;
        this.changedAt = changedAt;
        this.changedBy = changedBy;
    }

    public long eventId() {
        return eventId;
    }

    public int revision() {
        return revision;
    }

    public EventFacts facts() {
        return telling.facts();
    }
}
