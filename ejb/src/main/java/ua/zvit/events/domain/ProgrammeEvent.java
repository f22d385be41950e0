package ua.zvit.events.domain;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import ua.zvit.events.values.EventFacts;
import ua.zvit.events.values.EventSummary;

/**
 * An event that a department of the council took part in. What is told of it changes by whole revisions; who changes nothing
 * makes none, so that no citation is told of a change that there is not.
 */
@Entity
@Table(name = "programme_event")
public class ProgrammeEvent {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private int version;

    private int revision = 1;
    private long councilId;
    private long departmentId;

    @Embedded
    private Telling telling;

    private Instant changedAt = Instant.now();
    private String changedBy;

    protected ProgrammeEvent() {}

    /** @param author name of the person */
    public ProgrammeEvent(long councilId, long departmentId, EventFacts facts, String author) {
        this.councilId = councilId;
        this.departmentId = departmentId;
        this.telling = new Telling(facts);
        this.changedBy = author;
    }

    /** @return true when something is told otherwise now */
    public boolean tell(EventFacts facts, String author) {
        if (facts.equals(facts())) {
            return false;
        }
        this.telling = new Telling(facts);
        this.revision++;
        this.changedAt = Instant.now();
        this.changedBy = author;
        return true;
    }

    /** @return what is told now, to be kept beside what was told before */
    public EventRevision asRevision() {
        return new EventRevision(id, revision, new Telling(facts()), changedAt, changedBy);
    }

    public EventFacts facts() {
        return telling.facts();
    }

    public long id() {
        return id;
    }

    public int version() {
        return version;
    }

    public int revision() {
        return revision;
    }

    public long departmentId() {
        return departmentId;
    }

    /** @param department short name of its department */
    public EventSummary summary(String department, boolean writable) {
        return new EventSummary(id, version, revision, facts(), department, writable, changedAt, changedBy);
    }
}
