package ua.zvit.report.domain.evidence;

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
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import ua.zvit.report.domain.Entry;
import ua.zvit.report.values.evidence.EvidenceFacts;
import ua.zvit.report.values.evidence.EvidenceSummary;
import ua.zvit.shared.CallerIdentity;
import ua.zvit.shared.ErrorCode;
import ua.zvit.shared.EvidenceKind;
import ua.zvit.shared.ZvitException;

/**
 * A file that stands at an entry as evidence. Added and removed by the entry's department while the entry is on its desk; what
 * is removed can be taken back until the night after the next. What it is never changes.
 */
@Entity
@Table(name = "evidence")
public class Evidence {
    /** Characters of the longest title. */
    private static final int LONGEST_TITLE = 200;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private int version;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "entry_id")
    private Entry entry;

    private String fileName;
    private String title;
    private LocalDate dated;

    @Enumerated(EnumType.STRING)
    private EvidenceKind kind;

    private int size;
    private String sha256;
    private int pages;
    private boolean previewed;
    private String addedBy;
    private String addedByName;
    private Instant addedAt = Instant.now();
    private Instant removedAt;

    protected Evidence() {}

    /**
     * @param title what it shows; null for the file's name
     * @param dated of the document; null where nobody has said
     * @throws ZvitException {@code EVIDENCE-TITLE} when it is too long
     */
    public Evidence(Entry entry, EvidenceFacts file, String title, LocalDate dated, CallerIdentity author) {
        this.entry = entry;
        this.fileName = file.name();
        this.kind = file.kind();
        this.size = file.size();
        this.sha256 = file.sha256();
        this.pages = file.pages();
        this.previewed = file.previewed();
        this.addedBy = author.username();
        this.addedByName = author.displayName();
        describe(title, dated);
    }

    /**
     * Says what it shows and of when it is.
     *
     * @param words null or blank for the file's name
     * @param day null where nobody says
     * @throws ZvitException {@code EVIDENCE-TITLE} when it is too long
     */
    public final void describe(String words, LocalDate day) {
        String wanted = words == null || words.isBlank() ? EvidenceFacts.stem(fileName) : words.strip();
        if (wanted.length() > LONGEST_TITLE) {
            throw new ZvitException(ErrorCode.EVIDENCE_TITLE, LONGEST_TITLE);
        }
        this.title = wanted;
        this.dated = day;
    }

    public void remove() {
        this.removedAt = Instant.now();
    }

    public void restore() {
        this.removedAt = null;
    }

    public boolean isRemoved() {
        return removedAt != null;
    }

    public Entry entry() {
        return entry;
    }

    public String title() {
        return title;
    }

    public String sha256() {
        return sha256;
    }

    public int size() {
        return size;
    }

    /** @param editable whether the caller may remove it now */
    public EvidenceSummary summary(boolean editable) {
        return new EvidenceSummary(
                id,
                entry.number(),
                title,
                dated,
                new EvidenceFacts(fileName, kind, size, sha256, pages, previewed),
                addedByName,
                addedAt,
                editable);
    }
}
