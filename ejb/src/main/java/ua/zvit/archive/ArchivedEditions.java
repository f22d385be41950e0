package ua.zvit.archive;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import ua.zvit.archive.domain.ArchiveRepository;
import ua.zvit.archive.values.ArchivedEdition;
import ua.zvit.organisation.OrganisationQueries;
import ua.zvit.report.edition.ReportEditions;
import ua.zvit.report.values.EditionStanding;
import ua.zvit.shared.Roles;

/** The editions of a report beside each other, each with its package, so that from one the others are found. */
@Stateless
@RolesAllowed({Roles.DRAFTER, Roles.ACTING_HEAD, Roles.COUNCIL, Roles.ADMIN, Roles.AUDITOR})
public class ArchivedEditions {
    private ReportEditions editions;
    private ArchiveRepository archive;
    private OrganisationQueries organisation;

    protected ArchivedEditions() {}

    @Inject
    public ArchivedEditions(ReportEditions editions, ArchiveRepository archive, OrganisationQueries organisation) {
        this.editions = editions;
        this.archive = archive;
        this.organisation = organisation;
    }

    /**
     * @return by number; one alone where there was never a further one
     * @throws ua.zvit.shared.ZvitException {@code REPORT-UNKNOWN}
     */
    public List<ArchivedEdition> of(long reportId) {
        List<EditionStanding> standings = editions.of(reportId);
        Map<Long, Long> packages = archive.packagesOf(
                organisation.council().id(),
                standings.stream().map(EditionStanding::report).toList());
        return standings.stream()
                .map(one -> new ArchivedEdition(one, packages.get(one.report())))
                .toList();
    }
}
