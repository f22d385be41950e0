package ua.zvit.notice.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import ua.zvit.approval.values.ApprovalStage;
import ua.zvit.notice.values.NoticeDetails;
import ua.zvit.notice.values.NoticeKind;
import ua.zvit.notice.values.StuckLetter;
import ua.zvit.shared.ReportingPeriod;

/**
 * Something that one person is told, once. By mail it goes from waiting over sending to sent; what failed for good, or was
 * left while sending, is stuck, and a person decides whether it goes again.
 */
@Entity
@Table(name = "notice")
public class Notice {
    /** How long to wait after each failure; after the last one the letter is stuck. */
    private static final Duration[] PAUSES = {
        Duration.ofMinutes(1),
        Duration.ofMinutes(5),
        Duration.ofMinutes(15),
        Duration.ofHours(1),
        Duration.ofHours(4),
        Duration.ofHours(12)
    };

    private static final int LONGEST = 500;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String council;
    private String username;

    @Enumerated(EnumType.STRING)
    private NoticeKind kind;

    private String subject;
    private long reportId;
    private String programme;
    private String period;

    @Enumerated(EnumType.STRING)
    private ApprovalStage stage;

    private LocalDate due;
    private Instant createdAt;
    private Instant readAt;

    @Enumerated(EnumType.STRING)
    private MailState mail;

    private boolean digest;
    private Instant mailDue;
    private int mailTries;
    private String mailProblem;

    protected Notice() {}

    public long id() {
        return id;
    }

    public String username() {
        return username;
    }

    /** @return whether it goes together with others */
    public boolean isDigest() {
        return digest;
    }

    /** The person has seen it. */
    public void read() {
        if (readAt == null) {
            readAt = Instant.now();
        }
    }

    /** @param until after which nobody may still be at it */
    public void take(Instant until) {
        this.mail = MailState.SENDING;
        this.mailDue = until;
        this.mailTries++;
    }

    public void sent() {
        this.mail = MailState.SENT;
        this.mailProblem = null;
    }

    /** The person has no address. */
    public void unreachable() {
        this.mail = MailState.NONE;
    }

    /** It may go another time, unless it was tried often enough. */
    public void failed(String problem, Instant now) {
        if (mailTries > PAUSES.length) {
            stuck(problem);
            return;
        }
        this.mail = MailState.WAITING;
        this.mailDue = now.plus(PAUSES[Math.max(0, mailTries - 1)]);
        this.mailProblem = shortened(problem);
    }

    /** It will not go, however often it is tried. */
    public void stuck(String problem) {
        this.mail = MailState.STUCK;
        this.mailProblem = shortened(problem);
    }

    /** A person wants it to go after all. */
    public void tryAgain(Instant now) {
        this.mail = MailState.WAITING;
        this.mailDue = now;
        this.mailTries = 0;
    }

    public NoticeDetails details() {
        return new NoticeDetails(
                id,
                kind,
                subject,
                reportId,
                programme,
                ReportingPeriod.read(period).orElseThrow(),
                stage,
                due,
                createdAt,
                readAt != null);
    }

    public StuckLetter letter() {
        return new StuckLetter(
                id, username, kind, programme, createdAt, mailTries, mail == MailState.SENDING, mailProblem);
    }

    private static String shortened(String problem) {
        return problem == null || problem.length() <= LONGEST ? problem : problem.substring(0, LONGEST);
    }
}
