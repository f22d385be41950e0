package ua.zvit.report.domain.comment;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import ua.zvit.report.domain.Entry;
import ua.zvit.report.values.comment.CommentDetails.Resolution;
import ua.zvit.report.values.comment.MarkedPassage;
import ua.zvit.report.values.comment.NewComment;
import ua.zvit.report.values.comment.Obligation;
import ua.zvit.report.values.comment.Said;
import ua.zvit.shared.CallerIdentity;
import ua.zvit.shared.ErrorCode;
import ua.zvit.shared.ZvitException;

/**
 * A comment on a measure, or on a passage of its text, with what was replied. It is open until somebody resolves it, and may
 * be opened again; what is resolved takes no more replies. Only its author deletes it, and only while nobody has replied.
 */
@Entity
@Table(name = "comment_thread")
public class CommentThread {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private int version;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "entry_id")
    private Entry entry;

    @Embedded
    private Passage passage;

    private String author;
    private String authorName;
    private String text;
    private Instant writtenAt;

    @Enumerated(EnumType.STRING)
    private Obligation obligation;

    private String resolvedBy;
    private String resolvedByName;
    private Instant resolvedAt;

    @OneToMany(mappedBy = "thread", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("id")
    private List<CommentReply> replies = new ArrayList<>();

    protected CommentThread() {}

    /**
     * @param comment with a text that was looked at ({@link CommentText})
     * @param obligation null for none
     */
    public CommentThread(Entry entry, CallerIdentity author, NewComment comment, Obligation obligation) {
        this.entry = entry;
        this.author = author.username();
        this.authorName = author.displayName();
        this.text = comment.text();
        this.passage = comment.passage() == null ? null : new Passage(comment.passage());
        this.obligation = obligation;
        this.writtenAt = Instant.now();
    }

    /** @throws ZvitException {@code COMMENT-RESOLVED} */
    public CommentReply reply(CallerIdentity who, String words) {
        requireOpen();
        CommentReply reply = new CommentReply(this, who, words);
        replies.add(reply);
        return reply;
    }

    /**
     * @param read version that the caller has read
     * @throws ZvitException {@code COMMENT-STALE} when somebody else was faster, {@code COMMENT-RESOLVED}
     */
    public void resolve(CallerIdentity who, int read) {
        requireVersion(read);
        requireOpen();
        this.resolvedBy = who.username();
        this.resolvedByName = who.displayName();
        this.resolvedAt = Instant.now();
    }

    /** @throws ZvitException {@code COMMENT-STALE}, {@code COMMENT-OPEN} when it is open already */
    public void reopen(int read) {
        requireVersion(read);
        if (resolvedAt == null) {
            throw new ZvitException(ErrorCode.COMMENT_OPEN);
        }
        this.resolvedBy = null;
        this.resolvedByName = null;
        this.resolvedAt = null;
    }

    /** @throws ZvitException {@code COMMENT-KEPT} unless it is the caller's own and the last one */
    public void withdraw(CommentReply reply, CallerIdentity who) {
        if (!isDeletable(reply, who)) {
            throw new ZvitException(ErrorCode.COMMENT_KEPT);
        }
        replies.remove(reply);
    }

    /** @return whether it is the caller's own and nobody has replied to it or resolved it */
    public boolean isDeletable(CallerIdentity who) {
        return isBy(who) && replies.isEmpty() && resolvedAt == null;
    }

    public boolean isDeletable(CommentReply reply, CallerIdentity who) {
        return reply.isBy(who) && resolvedAt == null && replies.indexOf(reply) == replies.size() - 1;
    }

    private void requireVersion(int read) {
        if (read != version) {
            throw new ZvitException(ErrorCode.COMMENT_STALE);
        }
    }

    private void requireOpen() {
        if (resolvedAt != null) {
            throw new ZvitException(ErrorCode.COMMENT_RESOLVED);
        }
    }

    public boolean isBy(CallerIdentity who) {
        return author.equals(who.username());
    }

    public long id() {
        return id;
    }

    public int version() {
        return version;
    }

    public Entry entry() {
        return entry;
    }

    /** @return null for one on the whole measure */
    public MarkedPassage passage() {
        return passage == null ? null : passage.told();
    }

    public Said said() {
        return new Said(author, authorName, text, writtenAt);
    }

    /** @return null when it stops nothing */
    public Obligation obligation() {
        return obligation;
    }

    /** @return null while it is open */
    public Resolution resolution() {
        return resolvedAt == null ? null : new Resolution(resolvedBy, resolvedByName, resolvedAt);
    }

    public List<CommentReply> replies() {
        return List.copyOf(replies);
    }
}
