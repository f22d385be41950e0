package ua.zvit.archive;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import ua.zvit.archive.domain.VerificationKind;
import ua.zvit.archive.domain.VerificationRepository;
import ua.zvit.archive.domain.VerificationResult;
import ua.zvit.archive.ledger.PackageHistory;
import ua.zvit.archive.values.ArchiveVerdict;
import ua.zvit.audit.AuditTrail;
import ua.zvit.organisation.OrganisationQueries;
import ua.zvit.shared.Roles;

/** Results of the verifications of the caller's council: kept with a trace in the audit, and told when asked. */
@Stateless
public class Verifications {
    private VerificationRepository results;
    private OrganisationQueries organisation;
    private AuditTrail audit;

    protected Verifications() {}

    @Inject
    public Verifications(VerificationRepository results, OrganisationQueries organisation, AuditTrail audit) {
        this.results = results;
        this.organisation = organisation;
        this.audit = audit;
    }

    /** @return the last verification of chain, rows and contents; empty before the first */
    @RolesAllowed({Roles.ADMIN, Roles.AUDITOR})
    public Optional<ArchiveVerdict> lastOfChain() {
        return results.last(organisation.council().id(), VerificationKind.CHAIN);
    }

    /** @return the last verification of signatures; empty before the first */
    @RolesAllowed({Roles.ADMIN, Roles.AUDITOR})
    public Optional<ArchiveVerdict> lastOfSignatures() {
        return results.last(organisation.council().id(), VerificationKind.SIGNATURES);
    }

    @RolesAllowed(Roles.ADMIN)
    public void keepChain(ArchiveVerdict verdict) {
        keep(VerificationKind.CHAIN, "verified", verdict);
    }

    @RolesAllowed(Roles.ADMIN)
    public void keepSignatures(ArchiveVerdict verdict) {
        keep(VerificationKind.SIGNATURES, "revalidated", verdict);
    }

    private void keep(VerificationKind kind, String action, ArchiveVerdict verdict) {
        results.add(new VerificationResult(organisation.council().id(), kind, verdict));
        String found = verdict.packages() + " / " + verdict.problems().size();
        audit.record(PackageHistory.ARCHIVE, action, found, null);
    }
}
