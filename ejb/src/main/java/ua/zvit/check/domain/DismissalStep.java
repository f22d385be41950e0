package ua.zvit.check.domain;

import jakarta.persistence.ColumnResult;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityResult;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SqlResultSetMapping;
import jakarta.persistence.Table;
import java.time.Instant;
import ua.zvit.check.values.Dismissal;
import ua.zvit.shared.CallerIdentity;

/**
 * A finding was dismissed, or a dismissal taken back. Steps are only ever added (the database refuses anything else); the
 * last one on an identity tells how it stands.
 */
@Entity
@Table(name = "dismissal")
@SqlResultSetMapping(
        name = DismissalStep.WITH_STANDING,
        entities = @EntityResult(entityClass = DismissalStep.class),
        columns = {@ColumnResult(name = "revision", type = Long.class), @ColumnResult(name = "fixed", type = Long.class)
        })
public class DismissalStep {
    /** Name of the mapping that tells a step beside the figures of {@link FindingRepository.Standing}. */
    public static final String WITH_STANDING = "dismissal-with-standing";

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private long reportId;
    private String identity;
    private String measure;
    private String rule;
    private String reason;
    private String author;
    private String authorName;
    private Instant at;
    private boolean restored;

    protected DismissalStep() {}

    private DismissalStep(
            long reportId, String identity, String measure, String rule, String reason, CallerIdentity author) {
        this.reportId = reportId;
        this.identity = identity;
        this.measure = measure;
        this.rule = rule;
        this.reason = reason;
        this.author = author.username();
        this.authorName = author.displayName();
        this.at = Instant.now();
    }

    public static DismissalStep dismissed(
            long reportId, String identity, String measure, String rule, String reason, CallerIdentity author) {
        return new DismissalStep(reportId, identity, measure, rule, reason.strip(), author);
    }

    /** The same finding is to be looked at again. */
    public DismissalStep restoredBy(CallerIdentity person) {
        DismissalStep step = new DismissalStep(reportId, identity, measure, rule, reason, person);
        step.restored = true;
        return step;
    }

    public long id() {
        return id;
    }

    public String identity() {
        return identity;
    }

    public String measure() {
        return measure;
    }

    public boolean isRestored() {
        return restored;
    }

    public Dismissal dismissal() {
        return new Dismissal(reason, author, authorName, at);
    }
}
