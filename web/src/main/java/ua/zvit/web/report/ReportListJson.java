package ua.zvit.web.report;

import java.time.Instant;
import ua.zvit.report.values.ReportSummary;
import ua.zvit.web.shared.rest.TotalsJson;
import ua.zvit.web.shared.rest.Words;

/**
 * A report in a list: its programme by title, its leading department by short name.
 *
 * @param edition which one it is, from 1
 * @param replaced true once a later edition is in the archive
 */
public record ReportListJson(
        long id,
        String programme,
        int year,
        String period,
        String status,
        String leadDepartment,
        int measures,
        TotalsJson totals,
        Instant changedAt,
        int edition,
        boolean replaced) {

    static ReportListJson of(ReportSummary report) {
        return new ReportListJson(
                report.id(),
                report.programme(),
                report.period().year(),
                Words.of(report.period().kind()),
                Words.of(report.status()),
                report.leadDepartment(),
                report.measures(),
                TotalsJson.of(report.plan(), report.actual()),
                report.changedAt(),
                report.standing().number(),
                report.standing().replaced());
    }
}
