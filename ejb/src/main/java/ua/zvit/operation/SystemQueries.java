package ua.zvit.operation;

import static ua.zvit.operation.values.SystemLevel.BAD;
import static ua.zvit.operation.values.SystemLevel.GOOD;
import static ua.zvit.operation.values.SystemLevel.LOOK;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import ua.zvit.operation.domain.SystemRepository;
import ua.zvit.operation.values.StoreMove;
import ua.zvit.operation.values.SystemFigures;
import ua.zvit.operation.values.SystemLevel;
import ua.zvit.operation.values.SystemLine;
import ua.zvit.operation.values.SystemSubject;
import ua.zvit.operation.values.TimedJob;
import ua.zvit.shared.Roles;
import ua.zvit.shared.Settings;
import ua.zvit.shared.store.ContentUse;
import ua.zvit.signature.trust.TrustDays;

/** How the installation is doing, in lines that say whether somebody has to do something. */
@Stateless
@RolesAllowed(Roles.OPERATOR)
public class SystemQueries {
    private static final long MEBIBYTE = 1024L * 1024;
    private static final Duration A_DAY_AND_A_BIT = Duration.ofHours(30);
    private static final Duration LETTERS_GO_WITHIN = Duration.ofHours(1);
    private static final Duration NO_JOB_TAKES = Duration.ofHours(12);
    private static final Duration TRUST_LASTS = Duration.ofDays(30);

    private SystemRepository system;
    private MoveContents moves;
    private TrustDays trust;

    protected SystemQueries() {}

    @Inject
    public SystemQueries(SystemRepository system, MoveContents moves, TrustDays trust) {
        this.system = system;
        this.moves = moves;
        this.trust = trust;
    }

    /** @return what is counted over all councils */
    public SystemFigures figures() {
        return system.figures();
    }

    /** @return the last run of each timed job, the newest first */
    public List<TimedJob> jobs() {
        return system.jobs();
    }

    /** @return a line for each subject, in the order of {@link SystemSubject}, but for those that each server asks itself */
    public List<SystemLine> lines(Instant now) {
        SystemFigures figures = system.figures();
        List<StoreMove> all = moves.all();
        return Stream.of(
                        software(figures),
                        SystemLine.of(
                                SystemSubject.DATABASE,
                                GOOD,
                                "database",
                                figures.database(),
                                figures.databaseBytes() / MEBIBYTE),
                        mail(figures.mail(), now),
                        incidents(figures.work()),
                        SystemLine.of(
                                SystemSubject.TASKS,
                                GOOD,
                                "tasks",
                                figures.work().open(),
                                figures.work().late(),
                                figures.work().underWay()),
                        jobs(system.jobs(), now),
                        archive(figures.archive(), now),
                        anchor(figures.archive(), now),
                        store(SystemSubject.ARCHIVE_STORE, ContentUse.ARCHIVE, all),
                        store(SystemSubject.EVIDENCE_STORE, ContentUse.EVIDENCE, all),
                        trust(now),
                        SystemLine.of(
                                SystemSubject.LIMITS,
                                GOOD,
                                "limits",
                                Settings.text("zvit.db.pool").orElse("30"),
                                Runtime.getRuntime().maxMemory() / MEBIBYTE,
                                Runtime.getRuntime().availableProcessors()))
                .toList();
    }

    /** Lets letters of all councils go again that won't by themselves. @return how many */
    public int releaseLetters() {
        return system.releaseLetters();
    }

    private static SystemLine software(SystemFigures figures) {
        return SystemLine.of(
                SystemSubject.SOFTWARE,
                GOOD,
                "software",
                Settings.text("zvit.release").orElse("–"),
                figures.schema(),
                Settings.text("zvit.node").orElse("zvit"),
                Runtime.version().toString());
    }

    static SystemLine mail(SystemFigures.Mail mail, Instant now) {
        if (Settings.text("zvit.smtp.host").isEmpty()) {
            return SystemLine.of(SystemSubject.MAIL, GOOD, "mail-off");
        }
        if (mail.stuck() > 0) {
            return SystemLine.of(SystemSubject.MAIL, BAD, "mail-stuck", mail.stuck(), mail.waiting());
        }
        boolean slow = mail.oldest() != null && mail.oldest().isBefore(now.minus(LETTERS_GO_WITHIN));
        return SystemLine.of(SystemSubject.MAIL, slow ? LOOK : GOOD, slow ? "mail-slow" : "mail", mail.waiting());
    }

    private static SystemLine incidents(SystemFigures.Work work) {
        return work.failed() == 0
                ? SystemLine.of(SystemSubject.INCIDENTS, GOOD, "incidents-none")
                : SystemLine.of(SystemSubject.INCIDENTS, BAD, "incidents", work.failed());
    }

    static SystemLine jobs(List<TimedJob> jobs, Instant now) {
        Optional<TimedJob> hanging = jobs.stream()
                .filter(job -> job.ended() == null && job.began().isBefore(now.minus(NO_JOB_TAKES)))
                .findFirst();
        if (hanging.isPresent()) {
            return SystemLine.of(
                    SystemSubject.JOBS,
                    LOOK,
                    "jobs-unfinished",
                    hanging.get().name(),
                    hanging.get().began());
        }
        return jobs.isEmpty()
                ? SystemLine.of(SystemSubject.JOBS, LOOK, "jobs-none")
                : SystemLine.of(
                        SystemSubject.JOBS,
                        GOOD,
                        "jobs",
                        jobs.size(),
                        jobs.get(0).began());
    }

    static SystemLine archive(SystemFigures.Archive archive, Instant now) {
        if (archive.packages() == 0) {
            return SystemLine.of(SystemSubject.ARCHIVE, GOOD, "archive-empty");
        }
        if (archive.oldestVerified() == null) {
            return SystemLine.of(SystemSubject.ARCHIVE, LOOK, "archive-unverified", archive.packages());
        }
        if (archive.damaged() > 0) {
            return SystemLine.of(
                    SystemSubject.ARCHIVE, BAD, "archive-problems", archive.damaged(), archive.oldestVerified());
        }
        SystemLevel level = archive.oldestVerified().isBefore(now.minus(A_DAY_AND_A_BIT)) ? LOOK : GOOD;
        return SystemLine.of(
                SystemSubject.ARCHIVE,
                level,
                level == GOOD ? "archive" : "archive-late",
                archive.packages(),
                archive.oldestVerified());
    }

    private static SystemLine anchor(SystemFigures.Archive archive, Instant now) {
        if (archive.packages() == 0) {
            return SystemLine.of(SystemSubject.ANCHOR, GOOD, "anchor-none-yet");
        }
        return archive.oldestAnchored() == null
                ? SystemLine.of(SystemSubject.ANCHOR, LOOK, "anchor-missing")
                : SystemLine.of(SystemSubject.ANCHOR, GOOD, "anchor", archive.oldestAnchored());
    }

    private static SystemLine store(SystemSubject subject, ContentUse use, List<StoreMove> moves) {
        Optional<StoreMove> found =
                moves.stream().filter(move -> move.use().equals(use.code())).findFirst();
        if (found.isEmpty()) {
            return SystemLine.of(subject, GOOD, "store-database");
        }
        StoreMove move = found.get();
        if (move.damaged() > 0) {
            return SystemLine.of(subject, BAD, "store-damaged", move.to(), move.damaged(), move.from());
        }
        if (!move.isUnderWay()) {
            return SystemLine.of(subject, GOOD, "store-only", move.to());
        }
        return move.isReady()
                ? SystemLine.of(subject, GOOD, "store", move.to(), move.from(), move.copied(), move.forgotten())
                : SystemLine.of(subject, LOOK, "store-moving", move.to(), move.from(), move.copied());
    }

    private SystemLine trust(Instant now) {
        try {
            Optional<Instant> until = trust.earliestEnd();
            if (until.isEmpty()) {
                return SystemLine.of(SystemSubject.TRUST, LOOK, "trust-none");
            }
            boolean soon = until.get().isBefore(now.plus(TRUST_LASTS));
            return SystemLine.of(
                    SystemSubject.TRUST,
                    soon ? LOOK : GOOD,
                    soon ? "trust-ends" : "trust",
                    trust.certificates(),
                    until.get());
        } catch (IllegalStateException wrongSetting) {
            return SystemLine.of(
                    SystemSubject.TRUST, BAD, "trust-unreadable", String.valueOf(wrongSetting.getMessage()));
        }
    }
}
