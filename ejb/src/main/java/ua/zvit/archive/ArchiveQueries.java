package ua.zvit.archive;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import ua.zvit.archive.domain.ArchiveRepository;
import ua.zvit.archive.domain.ArchivedPackage;
import ua.zvit.archive.domain.PackageKind;
import ua.zvit.archive.ledger.PackageHistory;
import ua.zvit.archive.packing.Manifest;
import ua.zvit.archive.retention.DisposalActs;
import ua.zvit.archive.values.ArchiveFilter;
import ua.zvit.archive.values.ArchivedPart;
import ua.zvit.archive.values.ArchivedSummary;
import ua.zvit.archive.values.CopyDetails;
import ua.zvit.archive.values.PackageDetails;
import ua.zvit.archive.values.RecordedCorrection;
import ua.zvit.audit.AuditTrail;
import ua.zvit.organisation.OrganisationQueries;
import ua.zvit.report.edition.ReportEditions;
import ua.zvit.report.values.EditionStanding;
import ua.zvit.shared.ErrorCode;
import ua.zvit.shared.Roles;
import ua.zvit.shared.Sha256;
import ua.zvit.shared.ZvitException;
import ua.zvit.shared.store.ContentStore;
import ua.zvit.shared.store.ContentUse;
import ua.zvit.shared.store.Contents;

/** The archive of the caller's council; everybody of the council may read it. What is given out was checked against its hash. */
@Stateless
@RolesAllowed({Roles.DRAFTER, Roles.ACTING_HEAD, Roles.COUNCIL, Roles.ADMIN, Roles.AUDITOR})
public class ArchiveQueries {
    private static final String PDF = "application/pdf";

    private ArchiveRepository archive;
    private ContentStore store;
    private OrganisationQueries organisation;
    private AuditTrail audit;
    private ReportEditions editions;

    protected ArchiveQueries() {}

    @Inject
    public ArchiveQueries(
            ArchiveRepository archive,
            @Contents(ContentUse.ARCHIVE) ContentStore store,
            OrganisationQueries organisation,
            AuditTrail audit,
            ReportEditions editions) {
        this.archive = archive;
        this.store = store;
        this.organisation = organisation;
        this.audit = audit;
        this.editions = editions;
    }

    /** @return newest first */
    public List<ArchivedSummary> search(ArchiveFilter filter) {
        return standing(archive.search(organisation.council().id(), filter));
    }

    private List<ArchivedSummary> standing(List<ArchivedSummary> found) {
        Map<Long, EditionStanding> standings = editions.standings(found.stream()
                .map(ArchivedSummary::reportId)
                .filter(Objects::nonNull)
                .toList());
        return found.stream()
                .map(one -> one.reportId() == null ? one : one.standing(standings.get(one.reportId())))
                .toList();
    }

    /** @throws ZvitException {@code ARCHIVE-UNKNOWN} also for another council's */
    public ArchivedSummary get(long id) {
        return archive.summary(organisation.council().id(), id)
                .map(found -> standing(List.of(found)).get(0))
                .orElseThrow(ArchiveQueries::unknown);
    }

    /**
     * @return the PDF as it was sealed, or its latest edition
     * @throws ZvitException {@code ARCHIVE-UNKNOWN} also for another council's, {@code ARCHIVE-DISPOSED},
     *     {@code ARCHIVE-DAMAGED}, {@code COPY-NO-PDF} for a copy that is a picture or a container
     */
    public byte[] document(long id) {
        List<ArchivedPackage> editions = editions(id);
        ArchivedPackage current = editions.get(editions.size() - 1);
        boolean printed = Manifest.read(current.manifest())
                .flatMap(Manifest::main)
                .filter(main -> main.mediaType().equals(PDF))
                .isPresent();
        if (current.kind() == PackageKind.COPY && !printed) {
            throw new ZvitException(ErrorCode.COPY_NO_PDF);
        }
        return content(current, current.documentSha256());
    }

    /** @return copies of former reports on that programme, the latest year first, also those that were withdrawn */
    public List<ArchivedSummary> copies(long programmeId) {
        return archive.copiesOf(organisation.council().id(), programmeId);
    }

    private CopyDetails copy(long id) {
        long council = organisation.council().id();
        return PackageEditions.copy(
                archive.editions(council, id).get(0),
                archive.withdrawal(council, id).orElse(null));
    }

    /**
     * @return notes that tell slips of form in a sealed report, oldest first
     * @throws ZvitException {@code ARCHIVE-UNKNOWN} also for another council's
     */
    public List<RecordedCorrection> corrections(long id) {
        editions(id);
        return archive.corrections(organisation.council().id(), id).stream()
                .map(PackageEditions::correction)
                .toList();
    }

    /** @throws ZvitException {@code ARCHIVE-UNKNOWN} also for another council's */
    public PackageDetails details(long id) {
        ArchivedSummary summary = get(id);
        List<PackageDetails.Edition> sealed =
                editions(id).stream().map(PackageEditions::of).toList();
        return new PackageDetails(
                summary,
                sealed,
                summary.copy() ? copy(id) : null,
                summary.copy() ? List.of() : corrections(id),
                archive.actOf(id).map(DisposalActs::summary).orElse(null),
                audit.history(PackageHistory.subject(id)));
    }

    /**
     * @param edition number of the edition, from 1
     * @param name of a file in its manifest
     * @throws ZvitException {@code ARCHIVE-UNKNOWN}, {@code ARCHIVE-DISPOSED}, {@code ARCHIVE-DAMAGED}
     */
    public ArchivedPart part(long id, int edition, String name) {
        ArchivedPackage wanted = editions(id).stream()
                .filter(one -> one.edition() == edition)
                .findFirst()
                .orElseThrow(ArchiveQueries::unknown);
        Manifest.Line line = Manifest.read(wanted.manifest()).orElseThrow(ArchiveQueries::damaged).files().stream()
                .filter(file -> file.name().equals(name))
                .findFirst()
                .orElseThrow(ArchiveQueries::unknown);
        return new ArchivedPart(line.name(), line.mediaType(), content(wanted, line.sha256()));
    }

    private List<ArchivedPackage> editions(long id) {
        List<ArchivedPackage> editions = archive.editions(organisation.council().id(), id);
        if (editions.isEmpty()) {
            throw unknown();
        }
        return editions;
    }

    private byte[] content(ArchivedPackage owner, String sha256) {
        if (archive.actOf(owner.first()).isPresent()) {
            throw new ZvitException(ErrorCode.ARCHIVE_DISPOSED);
        }
        return store.get(sha256)
                .filter(content -> Sha256.hex(content).equals(sha256))
                .orElseThrow(ArchiveQueries::damaged);
    }

    private static ZvitException unknown() {
        return new ZvitException(ErrorCode.ARCHIVE_UNKNOWN);
    }

    private static ZvitException damaged() {
        return new ZvitException(ErrorCode.ARCHIVE_DAMAGED);
    }
}
