package ua.zvit.archive.verification;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import ua.zvit.archive.values.ArchiveProblem;
import ua.zvit.archive.values.ProblemKind;

/**
 * Asks those who know of the chain without being part of it: the reports that were archived, and the audit trail that
 * tells of each package sealed or taken in. So a chain that was emptied, with its head set back, is no whole chain.
 */
final class WitnessCheck {
    private static final String REPORTS = "select c.code, null as sequence, r.programme_title, r.id::text as detail"
            + " from report r join council c on c.id = r.council_id"
            + " where r.status = 'ARCHIVED' and c.code = coalesce(?, c.code) and not exists"
            + " (select from archived_package p where p.report_id = r.id and p.kind = 'REPORT' and p.council_id = c.id)";
    private static final String PACKAGES = "select c.code, p.sequence, p.programme_title, p.report_id::text as detail"
            + " from archived_package p join council c on c.id = p.council_id left join report r on r.id = p.report_id"
            + " where p.kind = 'REPORT' and p.origin is null and (r.id is null or r.status <> 'ARCHIVED')"
            + " and c.code = coalesce(?, c.code)";
    private static final String STRANGERS = "select c.code, p.sequence, p.programme_title, 'report_id' as detail"
            + " from archived_package p join council c on c.id = p.council_id"
            + " left join report r on r.id = p.report_id left join archived_package f on f.id = p.first_id"
            + " where c.code = coalesce(?, c.code) and p.kind <> 'DISPOSAL' and ("
            + " (r.council_id, r.programme_title, r.year) <> (p.council_id, p.programme_title, p.year)"
            + " or p.report_id is not null and p.origin is not null"
            + " or f.id is not null and p.report_id is distinct from f.report_id)";
    private static final String EDITIONS =
            "select c.code, p.sequence, p.programme_title, case p.kind when 'CORRECTION' then 'corrects_id' else 'first_id' end as detail"
                    + " from archived_package p join council c on c.id = p.council_id join archived_package f"
                    + " on f.id = coalesce(p.first_id, p.corrects_id)"
                    + " where c.code = coalesce(?, c.code) and (p.council_id, p.programme_title, p.year)"
                    + " is distinct from (f.council_id, f.programme_title, f.year)";
    private static final String TRACES = "select c.code, null as sequence, null as programme_title,"
            + " substring(a.subject from 9) as detail from audit_entry a join council c on c.code = a.council"
            + " where a.subject like 'package:%' and a.action in ('sealed', 'received', 'copied') and c.code = coalesce(?, c.code)"
            + " and not exists (select from archived_package p where 'package:' || p.id = a.subject and p.council_id = c.id)";

    private final Connection database;
    private final String council;

    WitnessCheck(Connection database, String council) {
        this.database = database;
        this.council = council;
    }

    List<ArchiveProblem> check() throws SQLException {
        List<ArchiveProblem> problems = new ArrayList<>();
        ask(REPORTS, ProblemKind.REPORT_WITHOUT_PACKAGE, problems);
        ask(PACKAGES, ProblemKind.PACKAGE_WITHOUT_REPORT, problems);
        ask(STRANGERS, ProblemKind.ROW_CHANGED, problems);
        ask(EDITIONS, ProblemKind.ROW_CHANGED, problems);
        ask(TRACES, ProblemKind.TRACE_WITHOUT_PACKAGE, problems);
        return problems;
    }

    private void ask(String question, ProblemKind kind, List<ArchiveProblem> problems) throws SQLException {
        try (PreparedStatement query = database.prepareStatement(question)) {
            query.setString(1, council);
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    problems.add(new ArchiveProblem(
                            kind,
                            rows.getString("code"),
                            (Integer) rows.getObject("sequence"),
                            rows.getString("programme_title"),
                            rows.getString("detail")));
                }
            }
        }
    }
}
