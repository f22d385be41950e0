package ua.zvit.entering.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import ua.zvit.entering.values.ReturnedSummary;
import ua.zvit.shared.CallerIdentity;

/** An exported file that was brought back: what it says, kept as it is until it is of no use any more. */
@Entity
@Table(name = "returned_file")
public class ReturnedFile {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private int version;

    private long councilId;
    private long reportId;
    private String fileName;
    private String content;
    private String author;
    private String authorName;
    private Instant createdAt = Instant.now();

    protected ReturnedFile() {}

    public ReturnedFile(long councilId, long reportId, String fileName, String content, CallerIdentity author) {
        this.councilId = councilId;
        this.reportId = reportId;
        this.fileName = fileName;
        this.content = content;
        this.author = author.username();
        this.authorName = author.displayName();
    }

    public boolean isOf(CallerIdentity person) {
        return author.equals(person.username());
    }

    public long id() {
        return id;
    }

    public String fileName() {
        return fileName;
    }

    /** @return what the file holds, in JSON */
    public String content() {
        return content;
    }

    public ReturnedSummary summary() {
        return new ReturnedSummary(id, reportId, fileName, authorName, createdAt);
    }
}
