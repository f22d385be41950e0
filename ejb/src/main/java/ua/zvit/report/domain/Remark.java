package ua.zvit.report.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import ua.zvit.report.values.RemarkAnswer;
import ua.zvit.shared.CallerIdentity;
import ua.zvit.shared.ErrorCode;
import ua.zvit.shared.Fault;
import ua.zvit.shared.ZvitException;

/** What an approver wants to be mended in an entry; stays beside the text. */
@Entity
@Table(name = "remark")
public class Remark {
    private static final int LONGEST_ANSWER = 2_000;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "entry_id")
    private Entry entry;

    private String author;
    private String authorName;
    private String text;
    private Instant writtenAt;
    private int round;

    @Version
    private int version;

    private String answer;
    private String answeredByName;
    private Instant answeredAt;

    protected Remark() {}

    Remark(Entry entry, CallerIdentity author, String text) {
        this.entry = entry;
        this.author = author.username();
        this.authorName = author.displayName();
        this.text = text.strip();
        this.writtenAt = Instant.now();
        this.round = entry.report().round();
    }

    /**
     * The department answers it, or takes its answer back.
     *
     * @param words blank for none
     * @param read version that the answer takes the place of
     * @throws ZvitException {@code REMARK-STALE} when somebody else has answered meanwhile, {@code REMARK-ANSWER} when the
     *     answer is too long
     */
    public void answer(String words, CallerIdentity who, int read) {
        if (read != version) {
            throw new ZvitException(ErrorCode.REMARK_STALE);
        }
        String told = words == null || words.isBlank() ? null : words.strip();
        if (told != null && told.length() > LONGEST_ANSWER) {
            throw new ZvitException(
                    ErrorCode.REMARK_ANSWER,
                    List.of(Fault.at(entry.number(), "answer", "text-too-long", LONGEST_ANSWER)));
        }
        this.answer = told;
        this.answeredByName = told == null ? null : who.displayName();
        this.answeredAt = told == null ? null : Instant.now();
    }

    /** @return null while nobody has answered */
    public RemarkAnswer answer() {
        return answer == null ? null : new RemarkAnswer(answeredByName, answer, answeredAt);
    }

    public int version() {
        return version;
    }

    public String author() {
        return author;
    }

    public String authorName() {
        return authorName;
    }

    public String text() {
        return text;
    }

    public Instant writtenAt() {
        return writtenAt;
    }

    /** @return the round of the report that ended with it */
    public int round() {
        return round;
    }
}
