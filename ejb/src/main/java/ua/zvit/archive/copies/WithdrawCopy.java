package ua.zvit.archive.copies;

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
import ua.zvit.archive.packing.WithdrawalManifest;
import ua.zvit.audit.AuditTrail;
import ua.zvit.organisation.OrganisationQueries;
import ua.zvit.organisation.values.CouncilSummary;
import ua.zvit.shared.Caller;
import ua.zvit.shared.CallerIdentity;
import ua.zvit.shared.ErrorCode;
import ua.zvit.shared.PlainText;
import ua.zvit.shared.Roles;
import ua.zvit.shared.ZvitException;

/**
 * Notes in the chain that a copy of a former report was put in by mistake. Nothing is taken away: the copy stays where it
 * is, marked everywhere, and the right one may be put in beside it.
 */
@Stateless
@RolesAllowed(Roles.ADMIN)
public class WithdrawCopy {
    private static final int LONGEST = 2_000;

    private ArchiveRepository archive;
    private Ledger ledger;
    private OrganisationQueries organisation;
    private AuditTrail audit;
    private Caller caller;

    protected WithdrawCopy() {}

    @Inject
    public WithdrawCopy(
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
     * @param reason in the person's own words
     * @throws ZvitException {@code COPY-REASON}, {@code ARCHIVE-UNKNOWN} for what is no copy of the own council, {@code
     *     COPY-WITHDRAWN}, {@code ARCHIVE-DISPOSED}
     */
    public void withdraw(long id, String reason) {
        CouncilSummary council = organisation.council();
        ArchivedPackage copy = archive.editions(council.id(), id).stream()
                .filter(row -> row.kind() == PackageKind.COPY)
                .findFirst()
                .orElseThrow(() -> new ZvitException(ErrorCode.ARCHIVE_UNKNOWN));
        if (archive.withdrawal(council.id(), id).isPresent()) {
            throw new ZvitException(ErrorCode.COPY_WITHDRAWN);
        }
        if (archive.actOf(id).isPresent()) {
            throw new ZvitException(ErrorCode.ARCHIVE_DISPOSED);
        }
        String words = words(reason);
        CallerIdentity person = caller.require();
        ledger.addWithdrawal(
                council.id(),
                copy,
                new WithdrawalManifest(
                        council.code(),
                        copy.link().sequence(),
                        copy.link().packageHash(),
                        copy.programmeTitle(),
                        copy.year(),
                        words,
                        Instant.now().truncatedTo(ChronoUnit.MILLIS),
                        person.username(),
                        person.displayName()));
        audit.record(PackageHistory.subject(id), "copy-withdrawn", "", words);
    }

    private static String words(String reason) {
        String words = reason == null ? "" : PlainText.composed(reason).strip();
        if (words.isEmpty() || words.length() > LONGEST) {
            throw new ZvitException(ErrorCode.COPY_REASON, LONGEST);
        }
        return words;
    }
}
