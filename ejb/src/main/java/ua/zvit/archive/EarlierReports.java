package ua.zvit.archive;

import jakarta.annotation.security.RolesAllowed;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import ua.zvit.archive.domain.ArchivedReport;
import ua.zvit.archive.domain.EarlierArchive;
import ua.zvit.archive.domain.EarlierArchive.Owner;
import ua.zvit.archive.domain.NomenclatureItem;
import ua.zvit.archive.domain.NomenclatureRepository;
import ua.zvit.archive.domain.Provenance;
import ua.zvit.archive.ledger.Ledger;
import ua.zvit.archive.ledger.PackageHistory;
import ua.zvit.archive.packing.Manifest;
import ua.zvit.archive.packing.PackedFile;
import ua.zvit.audit.AuditTrail;
import ua.zvit.shared.Roles;
import ua.zvit.shared.ServerIdentity;

/**
 * Makes packages of what the first release archived: the very bytes of document and data, the history, a manifest, a
 * place in the chain. The old rows stay as they are. One transaction for each, so that a stop half-way loses nothing.
 */
@Stateless
@RunAs(Roles.ADMIN)
public class EarlierReports {
    private EarlierArchive earlier;
    private NomenclatureRepository nomenclature;
    private Ledger ledger;
    private AuditTrail audit;
    private ServerIdentity identity;

    protected EarlierReports() {}

    @Inject
    public EarlierReports(
            EarlierArchive earlier,
            NomenclatureRepository nomenclature,
            Ledger ledger,
            AuditTrail audit,
            ServerIdentity identity) {
        this.earlier = earlier;
        this.nomenclature = nomenclature;
        this.ledger = ledger;
        this.audit = audit;
        this.identity = identity;
    }

    /** @return ids of rows of which no package was made yet, oldest first */
    @RolesAllowed(Roles.ADMIN)
    public List<Long> unpacked() {
        return earlier.unpacked();
    }

    @RolesAllowed(Roles.ADMIN)
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void pack(long id) {
        ArchivedReport old = earlier.find(id).orElseThrow();
        Owner owner = earlier.owner(old.councilId());
        identity.assume(owner.code());
        NomenclatureItem item = nomenclature.ofAnnualReports(old.councilId());
        List<PackedFile> files =
                PackageContents.files(old.pdf(), List.of(), old.data(), audit.history("report:" + old.reportId()));
        Manifest manifest = new Manifest(
                owner.code(), owner.name(), old.facts(), item.facts(), 1, old.archivedAt(), Manifest.lines(files));
        Provenance from = new Provenance(old.councilId(), old.reportId(), null, item.id(), null);
        long added = ledger.add(from, manifest, files).id();
        audit.record(PackageHistory.subject(added), "sealed", manifest.sha256(), null);
    }
}
