package ua.zvit.web.report;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import ua.zvit.report.ReportQueries;
import ua.zvit.report.values.ReportFilter;
import ua.zvit.report.values.ReportStatus;
import ua.zvit.report.values.ReportSummary;

/** Reports of the council, newest first, page by page; what is looked for stands in the address. */
@Named
@RequestScoped
public class ReportsView {
    private static final int SIZE = 25;

    private ReportQueries reports;
    private String words;
    private String status;
    private String year;
    private String page;
    private List<ReportSummary> found;

    protected ReportsView() {}

    @Inject
    public ReportsView(ReportQueries reports) {
        this.reports = reports;
    }

    public List<ReportSummary> getReports() {
        List<ReportSummary> all = list();
        return all.size() > SIZE ? all.subList(0, SIZE) : all;
    }

    public boolean isNext() {
        return list().size() > SIZE;
    }

    /** @return true when something particular is looked for */
    public boolean isSearched() {
        return !plain(words).isEmpty() || wantedStatus() != null || wantedYear() != null;
    }

    public List<ReportStatus> getStatuses() {
        return List.of(ReportStatus.values());
    }

    /** @return this search on another page */
    public String pageUrl(int number) {
        return "reports.xhtml?q=" + URLEncoder.encode(plain(words), StandardCharsets.UTF_8)
                + "&status=" + (wantedStatus() == null ? "" : wantedStatus().name())
                + "&year=" + (wantedYear() == null ? "" : wantedYear())
                + "&page=" + number;
    }

    /** @return number of the page, from 1 */
    public int getNumber() {
        return plain(page).matches("[1-9]\\d{0,5}") ? Integer.parseInt(plain(page)) : 1;
    }

    private List<ReportSummary> list() {
        if (found == null) {
            int offset = (getNumber() - 1) * SIZE;
            found = reports.list(new ReportFilter(plain(words), wantedStatus(), wantedYear(), offset, SIZE + 1));
        }
        return found;
    }

    private ReportStatus wantedStatus() {
        return Arrays.stream(ReportStatus.values())
                .filter(known -> known.name().equals(plain(status)))
                .findFirst()
                .orElse(null);
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

    public String getStatus() {
        return status;
    }

    public void setStatus(String status) {
        this.status = status;
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
