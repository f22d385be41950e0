package ua.zvit.archive;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import ua.zvit.archive.domain.ArchiveRepository;
import ua.zvit.archive.domain.ArchivedPackage;
import ua.zvit.archive.domain.NomenclatureItem;
import ua.zvit.archive.domain.NomenclatureRepository;
import ua.zvit.archive.domain.Provenance;
import ua.zvit.archive.exchange.PackageRecord;
import ua.zvit.archive.exchange.ReceivedPackage;
import ua.zvit.archive.exchange.UnsoundPackage;
import ua.zvit.archive.ledger.Ledger;
import ua.zvit.archive.ledger.PackageHistory;
import ua.zvit.audit.AuditTrail;
import ua.zvit.organisation.OrganisationQueries;
import ua.zvit.shared.ErrorCode;
import ua.zvit.shared.Roles;
import ua.zvit.shared.ZvitException;

/**
 * Takes a package from elsewhere into the council's archive, all or nothing. Its manifest stays byte for byte what it
 * was and gets a place in this chain; where it stood in the other one is kept beside it. Nothing of it becomes a report
 * that could be worked on.
 */
@Stateless
public class ImportPackage {
    private Ledger ledger;
    private ArchiveRepository archive;
    private NomenclatureRepository nomenclature;
    private OrganisationQueries organisation;
    private AuditTrail audit;

    protected ImportPackage() {}

    @Inject
    public ImportPackage(
            Ledger ledger,
            ArchiveRepository archive,
            NomenclatureRepository nomenclature,
            OrganisationQueries organisation,
            AuditTrail audit) {
        this.ledger = ledger;
        this.archive = archive;
        this.nomenclature = nomenclature;
        this.organisation = organisation;
        this.audit = audit;
    }

    /**
     * @param zip as it was exported, at most 64 MiB
     * @return id of the package
     * @throws ZvitException {@code PACKAGE-INVALID} with what is wrong, {@code PACKAGE-EXISTS}
     */
    @RolesAllowed(Roles.ADMIN)
    public long receive(byte[] zip) {
        ReceivedPackage received = open(zip);
        long council = organisation.council().id();
        NomenclatureItem item = itemFor(council, received);
        Long first = null;
        for (ReceivedPackage.Edition edition : received.editions()) {
            if (archive.hasManifest(council, edition.origin().manifestSha256())) {
                throw new ZvitException(ErrorCode.PACKAGE_EXISTS);
            }
            String origin = PackageRecord.origin(received.council(), edition.origin());
            Provenance from = new Provenance(council, null, first, item.id(), origin);
            ArchivedPackage added = ledger.add(from, edition.manifest(), edition.files());
            first = added.first();
        }
        audit.record(PackageHistory.subject(first), "received", received.council(), null);
        return first;
    }

    private NomenclatureItem itemFor(long council, ReceivedPackage received) {
        String code = received.editions().get(0).manifest().retention().code();
        return nomenclature.items(council).stream()
                .filter(item -> item.facts().code().equals(code))
                .findFirst()
                .orElseGet(() -> nomenclature.ofAnnualReports(council));
    }

    private static ReceivedPackage open(byte[] zip) {
        try {
            return ReceivedPackage.open(zip);
        } catch (UnsoundPackage unsound) {
            throw new ZvitException(ErrorCode.PACKAGE_INVALID, List.of(unsound.fault()));
        }
    }
}
