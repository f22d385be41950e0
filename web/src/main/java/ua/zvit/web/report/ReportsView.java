package ua.zvit.web.report;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import ua.zvit.report.ReportQueries;
import ua.zvit.report.values.ReportSummary;

/** All reports of the council, newest first, page by page. */
@Named
@RequestScoped
public class ReportsView {
    private static final int SIZE = 25;

    private ReportQueries reports;
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

    /** @return number of the page, from 1 */
    public int getNumber() {
        return page != null && page.matches("[1-9]\\d{0,5}") ? Integer.parseInt(page) : 1;
    }

    private List<ReportSummary> list() {
        if (found == null) {
            found = reports.list((getNumber() - 1) * SIZE, SIZE + 1);
        }
        return found;
    }

    public String getPage() {
        return page;
    }

    public void setPage(String page) {
        this.page = page;
    }
}
