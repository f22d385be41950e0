package ua.zvit.report.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import ua.zvit.report.values.EntryStatus;
import ua.zvit.shared.CallerIdentity;

/**
 * A department agrees to its part of a report as it stands, by submitting it. A return of any of its measures makes the
 * visa void; it stays on record, and the department gives another when it submits again.
 */
@Entity
@Table(name = "visa")
public class Visa {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "report_id")
    private Report report;

    private long departmentId;
    private int round;
    private String givenBy;
    private String givenByName;
    private Instant givenAt;
    private Instant voidedAt;
    private SeenContents contents;

    protected Visa() {}

    /** @param agreed the entries as they stand */
    Visa(Report report, long departmentId, CallerIdentity who, List<Entry> agreed) {
        this.report = report;
        this.departmentId = departmentId;
        this.round = report.round();
        this.givenBy = who.username();
        this.givenByName = who.displayName();
        this.givenAt = Instant.now();
        this.contents = SeenContents.of(agreed);
    }

    void makeVoid() {
        this.voidedAt = Instant.now();
    }

    public boolean holds() {
        return voidedAt == null;
    }

    boolean isOf(int wanted) {
        return round == wanted;
    }

    /** @return true for what was submitted with it and lies with others since; of former visas only the department is known */
    boolean isToBeRecalled(Entry entry) {
        return entry.departmentId() == departmentId
                && entry.status() == EntryStatus.SUBMITTED
                && (contents == null || contents.hold(entry));
    }

    /** @return true when that entry was agreed to and says something else by now; of former visas nothing is known */
    public boolean isOutdated(Entry entry) {
        return contents != null && contents.differ(entry);
    }

    public long departmentId() {
        return departmentId;
    }

    /** @return login name */
    public String givenBy() {
        return givenBy;
    }

    /** @return name for people */
    public String givenByName() {
        return givenByName;
    }

    public Instant givenAt() {
        return givenAt;
    }
}
