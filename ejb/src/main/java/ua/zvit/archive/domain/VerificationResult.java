package ua.zvit.archive.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import ua.zvit.archive.packing.ProblemsData;
import ua.zvit.archive.values.ArchiveVerdict;

/** What a verification found, as it is kept for those who ask later; never changed. */
@Entity
@Table(name = "archive_verification")
public class VerificationResult {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private long councilId;
    private String kind;
    private Instant startedAt;
    private Instant finishedAt;
    private int packages;
    private int files;
    private long bytes;
    private int renewed;
    private String problems;

    protected VerificationResult() {}

    public VerificationResult(long councilId, VerificationKind kind, ArchiveVerdict verdict) {
        this.councilId = councilId;
        this.kind = kind.name();
        this.startedAt = verdict.startedAt();
        this.finishedAt = verdict.finishedAt();
        this.packages = verdict.packages();
        this.files = verdict.files();
        this.bytes = verdict.bytes();
        this.renewed = verdict.renewed();
        this.problems = ProblemsData.text(verdict.problems());
    }

    public ArchiveVerdict verdict() {
        return new ArchiveVerdict(startedAt, finishedAt, packages, files, bytes, renewed, ProblemsData.read(problems));
    }
}
