package ua.zvit.archive;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ua.zvit.archive.domain.ArchiveRepository;
import ua.zvit.archive.domain.ArchivedPackage;
import ua.zvit.archive.domain.Provenance;
import ua.zvit.archive.exchange.SignaturesIntact;
import ua.zvit.archive.ledger.Ledger;
import ua.zvit.archive.ledger.PackageHistory;
import ua.zvit.archive.packing.FileRole;
import ua.zvit.archive.packing.Manifest;
import ua.zvit.archive.packing.PackedFile;
import ua.zvit.archive.values.ArchiveProblem;
import ua.zvit.archive.values.ProblemKind;
import ua.zvit.archive.values.Revalidation;
import ua.zvit.audit.AuditTrail;
import ua.zvit.organisation.OrganisationQueries;
import ua.zvit.organisation.values.CouncilSummary;
import ua.zvit.shared.Roles;
import ua.zvit.shared.store.ContentStore;
import ua.zvit.shared.store.ContentUse;
import ua.zvit.shared.store.Contents;
import ua.zvit.signatures.signing.SigningFailed;

/**
 * Validates the signatures of one package anew. Where the last archive time stamp is about to weaken, a new one is put
 * over all; the document with it becomes a later edition in the chain, and the one before stays as it was.
 */
@Stateless
public class RevalidatePackage {
    private ArchiveRepository archive;
    private ContentStore store;
    private Ledger ledger;
    private StampRenewal stamps;
    private OrganisationQueries organisation;
    private AuditTrail audit;

    protected RevalidatePackage() {}

    @Inject
    public RevalidatePackage(
            ArchiveRepository archive,
            @Contents(ContentUse.ARCHIVE) ContentStore store,
            Ledger ledger,
            StampRenewal stamps,
            OrganisationQueries organisation,
            AuditTrail audit) {
        this.archive = archive;
        this.store = store;
        this.ledger = ledger;
        this.stamps = stamps;
        this.organisation = organisation;
        this.audit = audit;
    }

    @RolesAllowed(Roles.ADMIN)
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public Revalidation revalidate(long id) {
        CouncilSummary council = organisation.council();
        List<ArchivedPackage> editions = archive.editions(council.id(), id);
        ArchivedPackage current = editions.get(editions.size() - 1);
        Manifest manifest = Manifest.read(current.manifest()).orElseThrow();
        List<PackedFile> files = files(manifest);
        long bytes = files.stream().mapToLong(file -> file.content().length).sum();
        Optional<String> broken = SignaturesIntact.broken(files);
        if (broken.isPresent()) {
            ArchiveProblem problem = problem(council, current, ProblemKind.SIGNATURE_BROKEN, broken.get());
            return new Revalidation(files.size(), bytes, false, Optional.of(problem));
        }
        try {
            boolean renewed = renew(council.id(), current, manifest, files);
            return new Revalidation(files.size(), bytes, renewed, Optional.empty());
        } catch (SigningFailed failed) {
            ArchiveProblem problem = problem(council, current, ProblemKind.STAMP_NOT_RENEWED, failed.getMessage());
            return new Revalidation(files.size(), bytes, false, Optional.of(problem));
        }
    }

    private boolean renew(long council, ArchivedPackage current, Manifest manifest, List<PackedFile> files) {
        Optional<byte[]> renewed = files.stream()
                .filter(file -> file.role() == FileRole.DOCUMENT)
                .findFirst()
                .flatMap(document -> stamps.renewed(document.content()));
        if (renewed.isEmpty()) {
            return false;
        }
        PackedFile document = PackageContents.document(renewed.get());
        Manifest next =
                manifest.renewed(lines(manifest, document), Instant.now().truncatedTo(ChronoUnit.MILLIS));
        Provenance from = new Provenance(council, current.reportId(), current.first(), current.itemId(), null);
        ledger.add(from, next, List.of(document));
        audit.record(PackageHistory.subject(current.first()), "renewed", Integer.toString(next.edition()), null);
        return true;
    }

    private static List<Manifest.Line> lines(Manifest manifest, PackedFile document) {
        List<Manifest.Line> lines = new ArrayList<>(Manifest.lines(List.of(document)));
        manifest.files().stream()
                .filter(line -> line.role() != FileRole.DOCUMENT)
                .forEach(lines::add);
        return lines;
    }

    /** What is missing or changed is left to the verification of the chain; here it shows as a broken signature. */
    private List<PackedFile> files(Manifest manifest) {
        return manifest.files().stream()
                .filter(line -> line.role() == FileRole.DOCUMENT
                        || line.role() == FileRole.SIGNATURE
                        || line.role() == FileRole.SIGNED_CONTENT)
                .map(line -> new PackedFile(
                        line.name(),
                        line.role(),
                        line.mediaType(),
                        store.get(line.sha256()).orElse(new byte[0])))
                .toList();
    }

    private static ArchiveProblem problem(
            CouncilSummary council, ArchivedPackage row, ProblemKind kind, String detail) {
        return new ArchiveProblem(kind, council.code(), row.link().sequence(), row.programmeTitle(), detail);
    }
}
