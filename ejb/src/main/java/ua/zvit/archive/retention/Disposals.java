package ua.zvit.archive.retention;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import ua.zvit.archive.domain.ArchiveRepository;
import ua.zvit.archive.values.DisposablePackage;
import ua.zvit.archive.values.DisposalAct;
import ua.zvit.archive.values.DisposalOrder;
import ua.zvit.organisation.OrganisationQueries;
import ua.zvit.shared.Roles;

/**
 * Disposal: which packages may go, by which acts others went, and a new act. The act is recorded first and for good;
 * only then are the contents removed, so that nothing can be gone without an act.
 */
@Stateless
public class Disposals {
    private ArchiveRepository archive;
    private Retention retention;
    private OrganisationQueries organisation;
    private RecordDisposal recording;
    private DisposedContents contents;

    protected Disposals() {}

    @Inject
    public Disposals(
            ArchiveRepository archive,
            Retention retention,
            OrganisationQueries organisation,
            RecordDisposal recording,
            DisposedContents contents) {
        this.archive = archive;
        this.retention = retention;
        this.organisation = organisation;
        this.recording = recording;
        this.contents = contents;
    }

    /** @return packages that are not kept for good, oldest first */
    @RolesAllowed({Roles.ADMIN, Roles.AUDITOR})
    public List<DisposablePackage> candidates() {
        long council = organisation.council().id();
        return archive.disposable(council).stream()
                .map(row -> retention.disposable(council, row))
                .filter(candidate -> candidate.keptUntil() != null)
                .toList();
    }

    /** @return newest first */
    @RolesAllowed({Roles.ADMIN, Roles.AUDITOR})
    public List<DisposalAct> acts() {
        return archive.acts(organisation.council().id()).stream()
                .map(DisposalActs::summary)
                .toList();
    }

    /**
     * @return id of the act
     * @throws ua.zvit.shared.ZvitException {@code DISPOSAL-INVALID} with a fault for each gap and each package that must
     *     be kept, {@code ARCHIVE-UNKNOWN}
     */
    @RolesAllowed(Roles.ADMIN)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public long dispose(DisposalOrder order) {
        long act = recording.record(order);
        contents.remove(act);
        return act;
    }

    /** Removes what acts have disposed of and what an interruption has left. */
    @RolesAllowed(Roles.ADMIN)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void finish() {
        archive.acts(organisation.council().id()).forEach(act -> contents.remove(act.id()));
    }
}
