package ua.zvit.report.domain.review;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import ua.zvit.report.domain.Entry;
import ua.zvit.report.values.review.ReviewOutcome;
import ua.zvit.report.values.review.ReviewedEntry;

/**
 * What was decided on one entry at one desk in one round, with what was read. It is written by
 * {@link ReviewRepository}, many at once, and only read here.
 */
@Entity
@Table(name = "entry_review")
public class RecordedReview {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "entry_id", updatable = false)
    private Entry entry;

    private int round;
    private String desk;

    @Enumerated(EnumType.STRING)
    private ReviewOutcome outcome;

    private String comment;
    private boolean along;
    private String content;
    private ReadContent seen;
    private String decidedBy;
    private String decidedByName;
    private Instant decidedAt;
    private int version;

    protected RecordedReview() {}

    public Entry entry() {
        return entry;
    }

    public int round() {
        return round;
    }

    public String desk() {
        return desk;
    }

    public boolean isSince(Instant moment) {
        return !decidedAt.isBefore(moment);
    }

    /** @return what was read */
    public ReadContent seen() {
        return seen;
    }

    /** @return true when it is on that very content */
    boolean isOn(String digest) {
        return content.equals(digest);
    }

    public ReviewedEntry told() {
        return new ReviewedEntry(round, outcome, comment, along, content, decidedBy, decidedByName, decidedAt, version);
    }
}
