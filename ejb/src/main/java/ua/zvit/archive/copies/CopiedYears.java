package ua.zvit.archive.copies;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import ua.zvit.archive.domain.ArchiveRepository;
import ua.zvit.archive.domain.ArchivedPackage;
import ua.zvit.archive.packing.FileRole;
import ua.zvit.archive.packing.Manifest;
import ua.zvit.organisation.OrganisationQueries;
import ua.zvit.report.FormerYears;
import ua.zvit.shared.Sha256;
import ua.zvit.shared.store.ContentStore;
import ua.zvit.shared.store.ContentUse;
import ua.zvit.shared.store.Contents;

/** Data of former reports out of their copies in the archive; the latest copy that counts is asked first. */
@ApplicationScoped
public class CopiedYears implements FormerYears {
    private ArchiveRepository archive;
    private ContentStore store;
    private OrganisationQueries organisation;

    protected CopiedYears() {}

    @Inject
    public CopiedYears(
            ArchiveRepository archive,
            @Contents(ContentUse.ARCHIVE) ContentStore store,
            OrganisationQueries organisation) {
        this.archive = archive;
        this.store = store;
        this.organisation = organisation;
    }

    @Override
    public Optional<byte[]> data(long programmeId, int year) {
        List<ArchivedPackage> copies = archive.copies(organisation.council().id(), year);
        return copies.stream()
                .flatMap(copy -> Manifest.read(copy.manifest()).stream())
                .filter(manifest -> Long.valueOf(programmeId)
                        .equals(manifest.copy() == null ? null : manifest.copy().programmeId()))
                .flatMap(manifest -> manifest.file(FileRole.DATA).stream())
                .reduce((earlier, later) -> later)
                .stream()
                .flatMap(this::content)
                .findFirst();
    }

    private Stream<byte[]> content(Manifest.Line line) {
        return store.get(line.sha256()).filter(content -> Sha256.hex(content).equals(line.sha256())).stream();
    }
}
