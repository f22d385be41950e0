package ua.zvit.entering.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import ua.zvit.entering.values.ImportKind;
import ua.zvit.entering.values.ImportState;
import ua.zvit.entering.values.ImportSummary;
import ua.zvit.shared.CallerIdentity;
import ua.zvit.shared.ErrorCode;
import ua.zvit.shared.ZvitException;

/**
 * A file on its way in. Open, it holds what was understood with every correction; written, it tells what it became and holds
 * nothing else. A written one is not changed any more.
 */
@Entity
@Table(name = "import_draft")
public class ImportDraft {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private int version;

    private long councilId;

    @Enumerated(EnumType.STRING)
    private ImportKind kind;

    @Enumerated(EnumType.STRING)
    private ImportState state = ImportState.OPEN;

    private String fileName;
    private String sha256;
    private String title = "";
    private String content;
    private Long outcomeId;
    private String author;
    private String authorName;
    private Instant createdAt = Instant.now();
    private Instant changedAt = createdAt;
    private String changedBy;

    protected ImportDraft() {}

    public ImportDraft(long councilId, ImportKind kind, String fileName, String sha256, CallerIdentity author) {
        this.councilId = councilId;
        this.kind = kind;
        this.fileName = fileName;
        this.sha256 = sha256;
        this.author = author.username();
        this.authorName = author.displayName();
        this.changedBy = author.displayName();
    }

    /** Takes what is understood now. */
    public void hold(ImportKind now, String programme, String json, CallerIdentity who) {
        requireOpen();
        kind = now;
        title = programme;
        content = json;
        touched(who);
    }

    /** It has become a report or a programme. */
    public void become(long outcome, String programme, CallerIdentity who) {
        requireOpen();
        state = ImportState.WRITTEN;
        outcomeId = outcome;
        title = programme;
        content = null;
        touched(who);
    }

    /** @throws ZvitException {@code IMPORT-WRITTEN} */
    public void requireOpen() {
        if (state != ImportState.OPEN) {
            throw new ZvitException(ErrorCode.IMPORT_WRITTEN);
        }
    }

    private void touched(CallerIdentity who) {
        changedAt = Instant.now();
        changedBy = who.displayName();
    }

    public boolean isOf(CallerIdentity person) {
        return author.equals(person.username());
    }

    public long id() {
        return id;
    }

    public int version() {
        return version;
    }

    public ImportKind kind() {
        return kind;
    }

    public String fileName() {
        return fileName;
    }

    public String content() {
        return content;
    }

    public String changedBy() {
        return changedBy;
    }

    public ImportSummary summary() {
        return new ImportSummary(
                id, kind, state, fileName, title, outcomeId, authorName, createdAt, changedAt, changedBy);
    }
}
