package ua.zvit.report.domain.version;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import ua.zvit.report.domain.review.ReadContent;
import ua.zvit.report.values.version.VersionOccasion;
import ua.zvit.report.values.version.VersionSummary;

/** An entry as it was. Written by {@link VersionRepository}, with the saving or the step, and only read here. */
@Entity
@Table(name = "entry_version")
public class EntryVersion {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private long entryId;
    private int number;

    @Enumerated(EnumType.STRING)
    private VersionOccasion occasion;

    private String narrative;
    private ReadContent content;
    private int words;
    private String author;
    private String authorName;
    private Instant begunAt;
    private Instant madeAt;

    protected EntryVersion() {}

    public VersionSummary summary() {
        return new VersionSummary(number, occasion, authorName, begunAt, madeAt, words);
    }

    /** @return all that was read in it */
    public VersionText text() {
        return new VersionText(narrative, content);
    }
}
