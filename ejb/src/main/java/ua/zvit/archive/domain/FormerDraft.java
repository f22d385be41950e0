package ua.zvit.archive.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import ua.zvit.archive.values.JudgedFiles;
import ua.zvit.shared.CallerIdentity;

/**
 * Files of a former report that were looked at and wait for somebody to confirm what they are. Nothing of it is changed:
 * it becomes a copy in the archive, or it goes.
 */
@Entity
@Table(name = "former_draft")
public class FormerDraft {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private long councilId;
    private String judged;
    private String author;
    private String authorName;
    private Instant createdAt = Instant.now();

    @OneToMany
    @JoinColumn(name = "draft_id", insertable = false, updatable = false)
    @OrderBy("ordinal")
    private List<FormerFile> files = new ArrayList<>();

    protected FormerDraft() {}

    /** @param judged what was found out, as JSON */
    public FormerDraft(long councilId, String judged, CallerIdentity author) {
        this.councilId = councilId;
        this.judged = judged;
        this.author = author.username();
        this.authorName = author.displayName();
    }

    public long id() {
        return id;
    }

    public String judged() {
        return judged;
    }

    public String authorName() {
        return authorName;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public List<JudgedFiles.Part> parts() {
        return files.stream().map(FormerFile::part).toList();
    }
}
