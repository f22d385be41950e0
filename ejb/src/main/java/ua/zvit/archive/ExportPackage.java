package ua.zvit.archive;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import ua.zvit.archive.domain.ArchiveRepository;
import ua.zvit.archive.domain.ArchivedPackage;
import ua.zvit.archive.exchange.PackageExport;
import ua.zvit.archive.values.ArchivedPart;
import ua.zvit.organisation.OrganisationQueries;
import ua.zvit.organisation.values.CouncilSummary;
import ua.zvit.shared.ErrorCode;
import ua.zvit.shared.Roles;
import ua.zvit.shared.Sha256;
import ua.zvit.shared.ZvitException;
import ua.zvit.shared.store.ContentStore;
import ua.zvit.shared.store.ContentUse;
import ua.zvit.shared.store.Contents;

/** Gives a package out as one ZIP with all its editions; named and described as the order on electronic archives wants. */
@Stateless
@RolesAllowed({Roles.DRAFTER, Roles.ACTING_HEAD, Roles.COUNCIL, Roles.ADMIN, Roles.AUDITOR})
public class ExportPackage {
    private ArchiveRepository archive;
    private ContentStore store;
    private OrganisationQueries organisation;

    protected ExportPackage() {}

    @Inject
    public ExportPackage(
            ArchiveRepository archive,
            @Contents(ContentUse.ARCHIVE) ContentStore store,
            OrganisationQueries organisation) {
        this.archive = archive;
        this.store = store;
        this.organisation = organisation;
    }

    /**
     * @return a ZIP
     * @throws ZvitException {@code ARCHIVE-UNKNOWN}, {@code ARCHIVE-DISPOSED}, {@code ARCHIVE-DAMAGED},
     *     {@code COPY-WITHDRAWN}: what counts no more does not travel without its note
     */
    public ArchivedPart export(long id) {
        CouncilSummary council = organisation.council();
        List<ArchivedPackage> editions = archive.editions(council.id(), id);
        if (editions.isEmpty()) {
            throw new ZvitException(ErrorCode.ARCHIVE_UNKNOWN);
        }
        if (archive.actOf(id).isPresent()) {
            throw new ZvitException(ErrorCode.ARCHIVE_DISPOSED);
        }
        if (archive.withdrawal(council.id(), id).isPresent()) {
            throw new ZvitException(ErrorCode.COPY_WITHDRAWN);
        }
        return new ArchivedPart(
                PackageExport.name(editions) + ".zip",
                "application/zip",
                PackageExport.zip(council.code(), editions, this::content));
    }

    private byte[] content(String sha256) {
        return store.get(sha256)
                .filter(content -> Sha256.hex(content).equals(sha256))
                .orElseThrow(() -> new ZvitException(ErrorCode.ARCHIVE_DAMAGED));
    }
}
