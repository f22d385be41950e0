package ua.zvit.web.archive;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import ua.zvit.archive.ArchiveQueries;
import ua.zvit.archive.ExportPackage;
import ua.zvit.archive.values.ArchivedPart;
import ua.zvit.archive.values.ArchivedSummary;
import ua.zvit.web.shared.RefusalsView;
import ua.zvit.web.shared.file.FileName;
import ua.zvit.web.shared.file.SentFile;

/** A download from the archive: one file of a package, or the package as a ZIP when no file is named. */
@Named
@RequestScoped
public class PackageFileView {
    private ArchiveQueries archive;
    private ExportPackage exporting;
    private RefusalsView refusals;
    private String id;
    private String edition;
    private String name;

    protected PackageFileView() {}

    @Inject
    public PackageFileView(ArchiveQueries archive, ExportPackage exporting, RefusalsView refusals) {
        this.archive = archive;
        this.exporting = exporting;
        this.refusals = refusals;
    }

    public void send() {
        Optional<Long> wanted = refusals.number(id);
        if (name == null) {
            wanted.ifPresent(number -> refusals.opening(() -> exporting.export(number))
                    .ifPresent(zip -> SentFile.send(zip.content(), name(archive.get(number), zip), true)));
        } else {
            wanted.flatMap(number -> refusals.number(edition)
                            .flatMap(which -> refusals.opening(() -> archive.part(number, which.intValue(), name))))
                    .ifPresent(file -> SentFile.send(file.content(), FileName.of(file.name()), true));
        }
    }

    private static FileName name(ArchivedSummary told, ArchivedPart zip) {
        return FileName.archived(told.period(), told.programme(), zip.name().replaceFirst("\\.zip$", ""));
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getEdition() {
        return edition;
    }

    public void setEdition(String edition) {
        this.edition = edition;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }
}
