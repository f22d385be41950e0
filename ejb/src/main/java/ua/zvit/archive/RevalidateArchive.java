package ua.zvit.archive;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import ua.zvit.archive.domain.ArchiveRepository;
import ua.zvit.archive.values.ArchiveProblem;
import ua.zvit.archive.values.ArchiveVerdict;
import ua.zvit.archive.values.Revalidation;
import ua.zvit.archive.verification.SingleRun;
import ua.zvit.organisation.OrganisationQueries;
import ua.zvit.shared.ErrorCode;
import ua.zvit.shared.Roles;
import ua.zvit.shared.ZvitException;

/**
 * Validates the signatures of every kept package of the caller's council anew and renews archive time stamps that are
 * about to weaken; each package in a transaction of its own.
 */
@Stateless
public class RevalidateArchive {
    @Resource(lookup = "java:jboss/datasources/ZvitDS")
    DataSource database;

    private ArchiveRepository archive;
    private OrganisationQueries organisation;
    private RevalidatePackage single;
    private Verifications verifications;

    protected RevalidateArchive() {}

    @Inject
    public RevalidateArchive(
            ArchiveRepository archive,
            OrganisationQueries organisation,
            RevalidatePackage single,
            Verifications verifications) {
        this.archive = archive;
        this.organisation = organisation;
        this.single = single;
        this.verifications = verifications;
    }

    /** @throws ZvitException {@code VERIFICATION-RUNNING} while another one is under way, here or on another server */
    @RolesAllowed(Roles.ADMIN)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public ArchiveVerdict now() {
        try (Connection connection = database.getConnection();
                SingleRun run = SingleRun.ofSignatures(connection)) {
            if (!run.isFirst()) {
                throw new ZvitException(ErrorCode.VERIFICATION_RUNNING);
            }
            return validated();
        } catch (SQLException unreachable) {
            throw new IllegalStateException("Signatures can't be validated", unreachable);
        }
    }

    private ArchiveVerdict validated() {
        Instant started = Instant.now();
        List<ArchiveProblem> problems = new ArrayList<>();
        int renewed = 0;
        int files = 0;
        long bytes = 0;
        List<Long> kept = archive.kept(organisation.council().id());
        for (long id : kept) {
            Revalidation found = single.revalidate(id);
            found.problem().ifPresent(problems::add);
            renewed += found.renewed() ? 1 : 0;
            files += found.files();
            bytes += found.bytes();
        }
        ArchiveVerdict verdict =
                new ArchiveVerdict(started, Instant.now(), kept.size(), files, bytes, renewed, List.copyOf(problems));
        verifications.keepSignatures(verdict);
        return verdict;
    }
}
