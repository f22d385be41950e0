package ua.zvit.report.domain.kept;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;

/** An amendment of the programme that was made while a report was under way, and whether the report took it over. */
@Entity
@Table(name = "report_amendment")
public class FollowedAmendment {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private long reportId;
    private long amendmentId;
    private boolean taken;
    private String kept;
    private Instant notedAt = Instant.now();

    protected FollowedAmendment() {}

    private FollowedAmendment(long reportId, long amendmentId, boolean taken, String kept) {
        this.reportId = reportId;
        this.amendmentId = amendmentId;
        this.taken = taken;
        this.kept = kept;
    }

    /** @param kept numbers of measures that were dropped and stay in the report, because something was written of them */
    public static FollowedAmendment taken(long reportId, long amendmentId, List<String> kept) {
        return new FollowedAmendment(reportId, amendmentId, true, String.join(", ", kept));
    }

    /** The report had gone too far. */
    public static FollowedAmendment missed(long reportId, long amendmentId) {
        return new FollowedAmendment(reportId, amendmentId, false, "");
    }

    public long amendmentId() {
        return amendmentId;
    }

    public boolean isTaken() {
        return taken;
    }

    public String kept() {
        return kept;
    }
}
