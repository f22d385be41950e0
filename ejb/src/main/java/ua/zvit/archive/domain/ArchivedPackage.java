package ua.zvit.archive.domain;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import ua.zvit.archive.packing.CorrectionManifest;
import ua.zvit.archive.packing.DisposalManifest;
import ua.zvit.archive.packing.FileRole;
import ua.zvit.archive.packing.Manifest;
import ua.zvit.archive.packing.WithdrawalManifest;
import ua.zvit.shared.Money;
import ua.zvit.shared.PeriodKind;
import ua.zvit.shared.ReportingPeriod;

/**
 * A link of the council's chain: a sealed report, a later edition of one, a copy of a former report, a note that such a
 * copy counts no more, an act of disposal, or a note that tells a slip of form in a sealed report. Never changed after it
 * is written (the database refuses); whatever stands in its columns stands in its manifest as well, whose hash is
 * chained, so that a row changed past the database's rules is found.
 */
@Entity
@Table(name = "archived_package")
public class ArchivedPackage {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private long councilId;
    private int sequence;

    @Enumerated(EnumType.STRING)
    private PackageKind kind;

    private Long reportId;
    private Long firstId;
    private Long correctsId;
    private int edition = 1;
    private Long itemId;
    private Integer retentionYears;
    private String programmeTitle;
    private Integer year;

    @Enumerated(EnumType.STRING)
    private PeriodKind period;

    private String decisionNumber;
    private LocalDate decisionDate;
    private Money planned;
    private Money actual;
    private String documentSha256;
    private String dataSha256;
    private Instant archivedAt;
    private String origin;
    private String manifest;
    private String manifestSha256;
    private String previousHash;
    private String packageHash;

    @ElementCollection
    @CollectionTable(name = "archived_file", joinColumns = @JoinColumn(name = "package_id"))
    @OrderColumn(name = "ordinal")
    private List<ArchivedFile> files = new ArrayList<>();

    protected ArchivedPackage() {}

    /** @param manifest of a package with a document and its data */
    public ArchivedPackage(Provenance from, Manifest manifest, ChainLink link) {
        this(from.councilId(), link, manifest.text());
        this.kind = kind(from, manifest);
        this.reportId = from.reportId();
        this.firstId = from.firstId();
        this.itemId = from.itemId();
        this.origin = from.origin();
        this.archivedAt = from.origin() == null ? manifest.sealedAt() : Instant.now();
        this.edition = manifest.edition();
        this.retentionYears = manifest.retention().years();
        this.programmeTitle = manifest.report().programme();
        this.year = manifest.report().year();
        this.period = manifest.report().period().kind();
        this.decisionNumber = manifest.report().decisionNumber();
        this.decisionDate = manifest.report().decisionDate();
        this.planned = manifest.report().plan();
        this.actual = manifest.report().actual();
        this.documentSha256 = manifest.main().orElseThrow().sha256();
        this.dataSha256 =
                manifest.file(FileRole.DATA).map(Manifest.Line::sha256).orElse(null);
        manifest.files().forEach(line -> files.add(ArchivedFile.of(line)));
    }

    private static PackageKind kind(Provenance from, Manifest manifest) {
        if (manifest.copy() != null) {
            return PackageKind.COPY;
        }
        return from.firstId() == null ? PackageKind.REPORT : PackageKind.EDITION;
    }

    private ArchivedPackage(long councilId, ChainLink link, String manifest) {
        this.councilId = councilId;
        this.manifest = manifest;
        this.sequence = link.sequence();
        this.manifestSha256 = link.manifestSha256();
        this.previousHash = link.previousHash();
        this.packageHash = link.packageHash();
    }

    /** An act of disposal. */
    public static ArchivedPackage act(long councilId, DisposalManifest manifest, ChainLink link) {
        ArchivedPackage act = new ArchivedPackage(councilId, link, manifest.text());
        act.kind = PackageKind.DISPOSAL;
        act.decisionNumber = manifest.number();
        act.decisionDate = manifest.date();
        act.archivedAt = manifest.recordedAt();
        return act;
    }

    /** A note that a copy was put in by mistake. */
    public static ArchivedPackage withdrawal(ArchivedPackage copy, WithdrawalManifest manifest, ChainLink link) {
        ArchivedPackage note = new ArchivedPackage(copy.councilId, link, manifest.text());
        note.kind = PackageKind.WITHDRAWAL;
        note.firstId = copy.id;
        note.programmeTitle = manifest.programme();
        note.year = manifest.year();
        note.period = copy.period;
        note.archivedAt = manifest.recordedAt();
        return note;
    }

    /** A note that tells a slip of form in a sealed report. */
    public static ArchivedPackage correction(ArchivedPackage corrected, CorrectionManifest manifest, ChainLink link) {
        ArchivedPackage note = new ArchivedPackage(corrected.councilId, link, manifest.text());
        note.kind = PackageKind.CORRECTION;
        note.correctsId = corrected.id;
        note.programmeTitle = manifest.of().programme();
        note.year = manifest.of().year();
        note.period = corrected.period;
        note.archivedAt = manifest.recordedAt();
        return note;
    }

    public long councilId() {
        return councilId;
    }

    public long id() {
        return id;
    }

    /** @return id of the package that this is, or that this is a later edition of */
    public long first() {
        return firstId == null ? id : firstId;
    }

    public PackageKind kind() {
        return kind;
    }

    public Long reportId() {
        return reportId;
    }

    public long itemId() {
        return itemId;
    }

    public int edition() {
        return edition;
    }

    public Integer retentionYears() {
        return retentionYears;
    }

    public String programmeTitle() {
        return programmeTitle;
    }

    public Integer year() {
        return year;
    }

    /** @return the period of the report that it holds; an act has none and must not be asked */
    public ReportingPeriod period() {
        return new ReportingPeriod(period, year);
    }

    public String decisionNumber() {
        return decisionNumber;
    }

    /** @return day from whose year the term is counted: of the decision, else of the intake of a copy */
    public LocalDate closedOn() {
        return decisionDate == null ? LocalDate.ofInstant(archivedAt, ZoneOffset.UTC) : decisionDate;
    }

    public Instant archivedAt() {
        return archivedAt;
    }

    public String documentSha256() {
        return documentSha256;
    }

    public String origin() {
        return origin;
    }

    public String manifest() {
        return manifest;
    }

    public ChainLink link() {
        return new ChainLink(sequence, previousHash, manifestSha256, packageHash);
    }
}
