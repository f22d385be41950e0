package ua.zvit.web.archive;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import ua.zvit.archive.ArchiveQueries;
import ua.zvit.archive.values.PackageDetails;
import ua.zvit.web.shared.RefusalsView;

/** One archived package: its files with their hashes, its place in the chain, how long it is kept, what happened to it. */
@Named("packageView")
@RequestScoped
public class PackageView {
    private ArchiveQueries archive;
    private RefusalsView refusals;
    private String id;
    private PackageDetails details;

    protected PackageView() {}

    @Inject
    public PackageView(ArchiveQueries archive, RefusalsView refusals) {
        this.archive = archive;
        this.refusals = refusals;
    }

    public void open() {
        details = refusals.number(id)
                .flatMap(number -> refusals.opening(() -> archive.details(number)))
                .orElse(null);
    }

    public PackageDetails getDetails() {
        return details;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
