package ua.zvit.archive;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import ua.zvit.archive.values.ArchiveVerdict;
import ua.zvit.archive.verification.ArchiveVerifier;
import ua.zvit.archive.verification.SingleRun;
import ua.zvit.organisation.OrganisationQueries;
import ua.zvit.shared.ErrorCode;
import ua.zvit.shared.Roles;
import ua.zvit.shared.ZvitException;
import ua.zvit.shared.outage.PatientConnections;
import ua.zvit.shared.store.ContentUse;
import ua.zvit.shared.store.chosen.StoreSettings;

/**
 * Verifies the archive of the caller's council: chain, rows and contents. Looks past the application's own mapping at
 * the tables and the store themselves, in a transaction of its own that only reads.
 */
@Stateless
public class VerifyArchive {
    @Resource(lookup = "java:jboss/datasources/ZvitDS")
    DataSource database;

    private OrganisationQueries organisation;
    private Verifications verifications;

    protected VerifyArchive() {}

    @Inject
    public VerifyArchive(OrganisationQueries organisation, Verifications verifications) {
        this.organisation = organisation;
        this.verifications = verifications;
    }

    /** @throws ZvitException {@code VERIFICATION-RUNNING} while another one is under way */
    @RolesAllowed(Roles.ADMIN)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public ArchiveVerdict now() {
        ArchiveVerdict verdict = verify(organisation.council().code());
        verifications.keepChain(verdict);
        return verdict;
    }

    private ArchiveVerdict verify(String council) {
        try (Connection connection = PatientConnections.of(database).getConnection();
                SingleRun run = SingleRun.ofChain(connection)) {
            if (!run.isFirst()) {
                throw new ZvitException(ErrorCode.VERIFICATION_RUNNING);
            }
            return new ArchiveVerifier(
                            connection, StoreSettings.outer(ContentUse.ARCHIVE).toList(), council)
                    .verify();
        } catch (SQLException unreadable) {
            throw new IllegalStateException("The archive can't be read", unreadable);
        }
    }
}
