package ua.zvit.archive.corrections;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import ua.zvit.archive.domain.ArchiveRepository;
import ua.zvit.archive.domain.ArchivedPackage;
import ua.zvit.archive.domain.PackageKind;
import ua.zvit.archive.ledger.Ledger;
import ua.zvit.archive.ledger.PackageHistory;
import ua.zvit.archive.packing.CorrectionManifest;
import ua.zvit.archive.values.CorrectionNote;
import ua.zvit.audit.AuditTrail;
import ua.zvit.organisation.OrganisationQueries;
import ua.zvit.organisation.values.CouncilSummary;
import ua.zvit.shared.Caller;
import ua.zvit.shared.CallerIdentity;
import ua.zvit.shared.ErrorCode;
import ua.zvit.shared.Roles;
import ua.zvit.shared.ZvitException;

/**
 * Records a slip of form in a sealed report, by the council's secretary or the administrator. What the council has decided
 * is not changed so: whoever has to change that makes a further edition.
 */
@Stateless
public class NoteCorrection {
    private ArchiveRepository archive;
    private Ledger ledger;
    private OrganisationQueries organisation;
    private AuditTrail audit;
    private Caller caller;

    protected NoteCorrection() {}

    @Inject
    public NoteCorrection(
            ArchiveRepository archive,
            Ledger ledger,
            OrganisationQueries organisation,
            AuditTrail audit,
            Caller caller) {
        this.archive = archive;
        this.ledger = ledger;
        this.organisation = organisation;
        this.audit = audit;
        this.caller = caller;
    }

    /**
     * @param id of the package
     * @throws ZvitException {@code ARCHIVE-UNKNOWN} for what is no sealed report of the own council, {@code
     *     ARCHIVE-DISPOSED}, {@code CORRECTION-INVALID}
     */
    @RolesAllowed({Roles.COUNCIL, Roles.ADMIN})
    public void record(long id, CorrectionNote note) {
        CouncilSummary council = organisation.council();
        ArchivedPackage corrected = archive.editions(council.id(), id).stream()
                .filter(row -> row.kind() == PackageKind.REPORT)
                .findFirst()
                .orElseThrow(() -> new ZvitException(ErrorCode.ARCHIVE_UNKNOWN));
        if (archive.actOf(id).isPresent()) {
            throw new ZvitException(ErrorCode.ARCHIVE_DISPOSED);
        }
        CallerIdentity person = caller.require();
        ledger.addCorrection(
                corrected,
                new CorrectionManifest(
                        council.code(),
                        new CorrectionManifest.Corrected(
                                corrected.link().sequence(),
                                corrected.link().packageHash(),
                                corrected.programmeTitle(),
                                corrected.year()),
                        note.required(),
                        Instant.now().truncatedTo(ChronoUnit.MILLIS),
                        person.username(),
                        person.displayName()));
        audit.record(PackageHistory.subject(id), "correction-noted", note.place(), null);
    }
}
