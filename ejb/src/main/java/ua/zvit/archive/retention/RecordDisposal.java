package ua.zvit.archive.retention;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import ua.zvit.archive.domain.ArchiveRepository;
import ua.zvit.archive.domain.ArchivedPackage;
import ua.zvit.archive.domain.DisposedPackage;
import ua.zvit.archive.ledger.Ledger;
import ua.zvit.archive.ledger.PackageHistory;
import ua.zvit.archive.packing.DisposalManifest;
import ua.zvit.archive.values.DisposalOrder;
import ua.zvit.audit.AuditTrail;
import ua.zvit.organisation.OrganisationQueries;
import ua.zvit.organisation.values.CouncilSummary;
import ua.zvit.shared.Caller;
import ua.zvit.shared.ErrorCode;
import ua.zvit.shared.Fault;
import ua.zvit.shared.Roles;
import ua.zvit.shared.ZvitException;

/** Records an act of disposal as a link of the chain. What must be kept, and what is gone already, is refused. */
@Stateless
@RolesAllowed(Roles.ADMIN)
public class RecordDisposal {
    private ArchiveRepository archive;
    private Retention retention;
    private Ledger ledger;
    private OrganisationQueries organisation;
    private AuditTrail audit;
    private Caller caller;

    protected RecordDisposal() {}

    @Inject
    public RecordDisposal(
            ArchiveRepository archive,
            Retention retention,
            Ledger ledger,
            OrganisationQueries organisation,
            AuditTrail audit,
            Caller caller) {
        this.archive = archive;
        this.retention = retention;
        this.ledger = ledger;
        this.organisation = organisation;
        this.audit = audit;
        this.caller = caller;
    }

    /** @return id of the act */
    public long record(DisposalOrder order) {
        CouncilSummary council = organisation.council();
        List<ArchivedPackage> rows = rows(council.id(), order);
        DisposalManifest manifest = new DisposalManifest(
                council.code(),
                order.number().strip(),
                order.date(),
                order.approvedBy().strip(),
                Instant.now().truncatedTo(ChronoUnit.MILLIS),
                caller.require().username(),
                rows.stream().map(RecordDisposal::line).toList());
        long act = ledger.addAct(council.id(), manifest).id();
        archive.addDisposals(
                rows.stream().map(row -> new DisposedPackage(row.id(), act)).toList());
        order.packages().forEach(id -> audit.record(PackageHistory.subject(id), "disposed", manifest.number(), null));
        audit.record(PackageHistory.ARCHIVE, "disposed", manifest.number(), null);
        return act;
    }

    private List<ArchivedPackage> rows(long council, DisposalOrder order) {
        LocalDate today = LocalDate.now();
        List<Fault> faults = order.faults(today);
        List<ArchivedPackage> rows = new ArrayList<>();
        for (long id : order.packages()) {
            List<ArchivedPackage> editions = archive.editions(council, id);
            if (editions.isEmpty()) {
                throw new ZvitException(ErrorCode.ARCHIVE_UNKNOWN);
            }
            ArchivedPackage first = editions.get(0);
            LocalDate on = order.date() == null ? today : order.date();
            if (!RetentionTerm.isOver(retention.lastDay(council, first), on)
                    || archive.actOf(id).isPresent()) {
                faults.add(Fault.at(null, "packages", "package-kept", first.programmeTitle(), first.period()));
            }
            rows.addAll(editions);
        }
        if (!faults.isEmpty()) {
            throw new ZvitException(ErrorCode.DISPOSAL_INVALID, faults);
        }
        return rows;
    }

    private static DisposalManifest.Line line(ArchivedPackage row) {
        return new DisposalManifest.Line(
                row.link().sequence(), row.link().packageHash(), row.programmeTitle(), row.period(), row.edition());
    }
}
