package ua.zvit.report.domain.comment;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import ua.zvit.report.values.comment.Said;
import ua.zvit.shared.CallerIdentity;

/** What somebody replied to a comment. */
@Entity
@Table(name = "comment_reply")
public class CommentReply {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "thread_id")
    private CommentThread thread;

    private String author;
    private String authorName;
    private String text;
    private Instant writtenAt;

    protected CommentReply() {}

    CommentReply(CommentThread thread, CallerIdentity author, String text) {
        this.thread = thread;
        this.author = author.username();
        this.authorName = author.displayName();
        this.text = text;
        this.writtenAt = Instant.now();
    }

    public long id() {
        return id;
    }

    public CommentThread thread() {
        return thread;
    }

    public Said said() {
        return new Said(author, authorName, text, writtenAt);
    }

    boolean isBy(CallerIdentity person) {
        return author.equals(person.username());
    }
}
