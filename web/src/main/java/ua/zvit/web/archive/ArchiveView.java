package ua.zvit.web.archive;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import ua.zvit.archive.ArchiveQueries;
import ua.zvit.archive.values.ArchiveFilter;
import ua.zvit.archive.values.ArchivedSummary;
import ua.zvit.web.shared.PagedSearch;

/** The archive: search by words of the title and by year, page by page; the search stands in the address. */
@Named
@RequestScoped
public class ArchiveView extends PagedSearch<ArchivedSummary> {
    private static final int SIZE = 20;

    private ArchiveQueries archive;

    protected ArchiveView() {
        super(SIZE);
    }

    @Inject
    public ArchiveView(ArchiveQueries archive) {
        super(SIZE);
        this.archive = archive;
    }

    @Override
    protected List<ArchivedSummary> search(int offset, int limit) {
        return archive.search(new ArchiveFilter(wantedWords(), wantedYear(), offset, limit));
    }

    /** @return this search on another page */
    public String pageUrl(int number) {
        return pageUrl("archive.xhtml", "", number);
    }
}
