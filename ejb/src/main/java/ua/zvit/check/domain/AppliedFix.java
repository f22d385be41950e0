package ua.zvit.check.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import ua.zvit.shared.CallerIdentity;

/** Fixes of one rule that were applied to an entry in one go; counted for the summary before approval. */
@Entity
@Table(name = "applied_fix")
public class AppliedFix {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private long reportId;
    private String measure;
    private String rule;
    private int places;
    private String author;
    private Instant at;

    protected AppliedFix() {}

    public AppliedFix(long reportId, String measure, String rule, int places, CallerIdentity author) {
        this.reportId = reportId;
        this.measure = measure;
        this.rule = rule;
        this.places = places;
        this.author = author.username();
        this.at = Instant.now();
    }
}
