package ua.zvit.report.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import ua.zvit.shared.CallerIdentity;

/** What an approver wants to be mended in an entry; stays beside the text. */
@Entity
@Table(name = "remark")
public class Remark {
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

    protected Remark() {}

    Remark(Entry entry, CallerIdentity author, String text) {
        this.entry = entry;
        this.author = author.username();
        this.authorName = author.displayName();
        this.text = text.strip();
        this.writtenAt = Instant.now();
        this.round = entry.report().round();
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
