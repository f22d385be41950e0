package ua.zvit.web.report;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import ua.zvit.report.ReportQueries;
import ua.zvit.report.values.ReportFilter;
import ua.zvit.report.values.ReportStatus;
import ua.zvit.report.values.ReportSummary;
import ua.zvit.web.shared.PagedSearch;

/** Reports of the council, newest first, page by page; what is looked for stands in the address. */
@Named
@RequestScoped
public class ReportsView extends PagedSearch<ReportSummary> {
    private static final int SIZE = 25;

    private ReportQueries reports;
    private String status;

    protected ReportsView() {
        super(SIZE);
    }

    @Inject
    public ReportsView(ReportQueries reports) {
        super(SIZE);
        this.reports = reports;
    }

    @Override
    protected List<ReportSummary> search(int offset, int limit) {
        return reports.list(new ReportFilter(wantedWords(), wantedStatus(), wantedYear(), offset, limit));
    }

    @Override
    public boolean isSearched() {
        return super.isSearched() || wantedStatus() != null;
    }

    public List<ReportStatus> getStatuses() {
        return List.of(ReportStatus.values());
    }

    /** @return this search on another page */
    public String pageUrl(int number) {
        String wanted = wantedStatus() == null ? "" : wantedStatus().name();
        return pageUrl("reports.xhtml", "&status=" + wanted, number);
    }

    private ReportStatus wantedStatus() {
        return Arrays.stream(ReportStatus.values())
                .filter(known -> known.name().equals(plain(status)))
                .findFirst()
                .orElse(null);
    }

    public String getStatus() {
        return status;
    }

    public void setStatus(String status) {
        this.status = status;
    }
}
