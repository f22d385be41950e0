package ua.zvit.web.archive;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import ua.zvit.archive.ArchiveQueries;
import ua.zvit.archive.values.ArchiveFilter;
import ua.zvit.archive.values.ArchivedSummary;

/** The archive: search by words of the title and by year, page by page; the search stands in the address. */
@Named
@RequestScoped
public class ArchiveView {
    private static final int SIZE = 20;

    private ArchiveQueries archive;
    private String words;
    private String year;
    private String page;
    private List<ArchivedSummary> found;

    protected ArchiveView() {}

    @Inject
    public ArchiveView(ArchiveQueries archive) {
        this.archive = archive;
    }

    public List<ArchivedSummary> getFound() {
        List<ArchivedSummary> all = search();
        return all.size() > SIZE ? all.subList(0, SIZE) : all;
    }

    public boolean isNext() {
        return search().size() > SIZE;
    }

    public boolean isSearched() {
        return !plain(words).isEmpty() || wantedYear() != null;
    }

    /** @return this search on another page */
    public String pageUrl(int number) {
        return "archive.xhtml?q=" + URLEncoder.encode(plain(words), StandardCharsets.UTF_8) + "&year="
                + (wantedYear() == null ? "" : wantedYear()) + "&page=" + number;
    }

    /** @return number of the page, from 1 */
    public int getNumber() {
        return plain(page).matches("[1-9]\\d{0,5}") ? Integer.parseInt(plain(page)) : 1;
    }

    private List<ArchivedSummary> search() {
        if (found == null) {
            int offset = (getNumber() - 1) * SIZE;
            found = archive.search(new ArchiveFilter(plain(words), wantedYear(), offset, SIZE + 1));
        }
        return found;
    }

    private Integer wantedYear() {
        return plain(year).matches("\\d{4}") ? Integer.valueOf(plain(year)) : null;
    }

    private static String plain(String given) {
        return given == null ? "" : given.strip();
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public String getYear() {
        return year;
    }

    public void setYear(String year) {
        this.year = year;
    }

    public String getPage() {
        return page;
    }

    public void setPage(String page) {
        this.page = page;
    }
}
