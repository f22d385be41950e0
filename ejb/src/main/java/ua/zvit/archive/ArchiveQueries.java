package ua.zvit.archive;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import ua.zvit.archive.domain.ArchiveRepository;
import ua.zvit.archive.domain.ArchivedReport;
import ua.zvit.organisation.OrganisationQueries;
import ua.zvit.shared.ErrorKind;
import ua.zvit.shared.Roles;
import ua.zvit.shared.ZvitException;

/** The archive of the caller's council; everybody of the council may read it. */
@Stateless
@RolesAllowed({Roles.DRAFTER, Roles.ACTING_HEAD, Roles.COUNCIL, Roles.ADMIN, Roles.AUDITOR})
public class ArchiveQueries {
    private ArchiveRepository archive;
    private OrganisationQueries organisation;

    protected ArchiveQueries() {}

    @Inject
    public ArchiveQueries(ArchiveRepository archive, OrganisationQueries organisation) {
        this.archive = archive;
        this.organisation = organisation;
    }

    /** @return newest first */
    public List<ArchivedSummary> search(ArchiveFilter filter) {
        return archive.search(organisation.council().id(), filter);
    }

    /** @throws ZvitException {@code ARCHIVE-UNKNOWN} also for another council's */
    public ArchivedSummary get(long id) {
        return archive.summary(organisation.council().id(), id).orElseThrow(ArchiveQueries::unknown);
    }

    /**
     * @return the PDF as it was sealed
     * @throws ZvitException {@code ARCHIVE-UNKNOWN} also for another council's
     */
    public byte[] document(long id) {
        return archive.find(organisation.council().id(), id)
                .map(ArchivedReport::pdf)
                .orElseThrow(ArchiveQueries::unknown);
    }

    private static ZvitException unknown() {
        return new ZvitException(ErrorKind.NOT_FOUND, "ARCHIVE-UNKNOWN");
    }
}
