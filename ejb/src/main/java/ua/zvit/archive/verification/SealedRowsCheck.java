package ua.zvit.archive.verification;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ua.zvit.archive.values.ArchiveProblem;
import ua.zvit.archive.values.ProblemKind;
import ua.zvit.shared.store.OuterStore;

/**
 * Compares the working rows of archived reports with what was sealed of them: entries with the data, steps with the history,
 * issued documents and signatures with the files. Of packages that came from elsewhere and of those disposed of there is
 * nothing to compare.
 */
final class SealedRowsCheck {
    private static final int AT_ONCE = 100;
    private static final String OWN = " from archived_package p join council c on c.id = p.council_id"
            + " where p.kind = 'REPORT' and p.origin is null and p.report_id is not null and c.code = coalesce(?, c.code)"
            + " and not exists (select from disposed_package d where d.package_id = p.id)";
    private static final String PACKAGES = "select c.code, p.sequence, p.programme_title, p.report_id,"
            + " (select f.sha256 from archived_file f where f.package_id = p.id and f.role = 'data' limit 1),"
            + " (select f.sha256 from archived_file f where f.package_id = p.id and f.role = 'history' limit 1)"
            + OWN + " order by p.council_id, p.sequence";
    private static final String ENTRIES = "select e.report_id, json_build_array(coalesce(e.label, e.number), e.title,"
            + " e.actual::text, coalesce(e.narrative, ''), coalesce(e.reason, ''))::text"
            + " from entry e where e.report_id = any(?)";
    private static final String STEPS = "select r.id, json_build_array("
            + " to_char(a.happened_at at time zone 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS.US'), a.actor, a.actor_name, a.action,"
            + " a.detail, a.comment)::text from report r join council c on c.id = r.council_id"
            + " join audit_entry a on a.subject = 'report:' || r.id and a.council = c.code where r.id = any(?) order by a.id";

    /** What was found out about each signature that counts, in the order of their numbers. */
    private static final String SIGNATURES =
            "select s.report_id, 'signature-' || row_number() over (partition by s.report_id"
                    + " order by s.number) || '.validation.json ' || encode(sha256(convert_to(s.validation, 'UTF8')), 'hex')"
                    + " from document_signature s where s.report_id = any(?)"
                    + " and not exists (select from issued_document_void v where v.document_id = s.document_id)";

    private static final String VALIDATIONS = "select p.report_id, f.name || ' ' || f.sha256 from archived_package p"
            + " join archived_file f on f.package_id = p.id where f.role = 'validation' and p.kind = 'REPORT'"
            + " and p.report_id = any(?)";

    /** Bytes that are not those of their hash, and an archived document that is none of the report's. */
    private static final String DOCUMENTS = "select p.report_id, d.id::text from archived_package p"
            + " join issued_document d on d.report_id = p.report_id"
            + " where p.report_id = any(?) and encode(sha256(d.pdf), 'hex') <> d.sha256"
            + " union select p.report_id, s.number::text from archived_package p"
            + " join document_signature s on s.report_id = p.report_id"
            + " where p.report_id = any(?) and encode(sha256(s.file), 'hex') <> s.sha256"
            + " union select p.report_id, 'document.pdf' from archived_package p where p.kind = 'REPORT'"
            + " and p.report_id = any(?) and not exists (select from archived_report e where e.report_id = p.report_id)"
            + " and not exists (select from issued_document d where d.report_id = p.report_id and d.sha256 = p.document_sha256)"
            + " and not exists (select from document_signature s where s.report_id = p.report_id"
            + " and s.sha256 = p.document_sha256)";

    private final Connection database;
    private final SealedContents contents;
    private final String council;
    private final List<ArchiveProblem> found = new ArrayList<>();

    SealedRowsCheck(Connection database, List<? extends OuterStore> stores, String council) {
        this.database = database;
        this.contents = new SealedContents(database, stores);
        this.council = council;
    }

    /** A package whose report is here. */
    private record Sealed(
            String council, int sequence, String programme, long report, String dataSha256, String historySha256) {}

    /** Rows of many reports, as text, by the report's id. */
    private record Rows(Map<Long, List<String>> byReport) {
        List<String> of(Sealed kept) {
            return byReport.getOrDefault(kept.report(), List.of());
        }
    }

    List<ArchiveProblem> check() throws SQLException {
        List<Sealed> all = packages();
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            compare(all.subList(from, Math.min(all.size(), from + AT_ONCE)));
        }
        return List.copyOf(found);
    }

    private List<Sealed> packages() throws SQLException {
        List<Sealed> all = new ArrayList<>();
        try (PreparedStatement query = database.prepareStatement(PACKAGES)) {
            query.setString(1, council);
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    all.add(new Sealed(
                            row.getString(1),
                            row.getInt(2),
                            row.getString(3),
                            row.getLong(4),
                            row.getString(5),
                            row.getString(6)));
                }
            }
        }
        return all;
    }

    private void compare(List<Sealed> some) throws SQLException {
        Long[] reports = some.stream().map(Sealed::report).toArray(Long[]::new);
        Rows entries = rows(ENTRIES, reports);
        Rows steps = rows(STEPS, reports);
        Rows signatures = rows(SIGNATURES, reports);
        Rows validations = rows(VALIDATIONS, reports);
        Rows documents = rows(DOCUMENTS, reports);
        for (Sealed one : some) {
            Optional<String> entry = contents.entryThatDiffers(one.dataSha256(), entries.of(one));
            entry.ifPresent(label -> tell(one, ProblemKind.ENTRY_DIFFERS, label));
            Optional<String> step = contents.stepThatDiffers(one.historySha256(), steps.of(one));
            step.ifPresent(at -> tell(one, ProblemKind.HISTORY_DIFFERS, at));
            List<String> kept = validations.of(one);
            SealedContents.firstOfOneOnly(kept, signatures.of(one))
                    .ifPresent(name -> tell(one, ProblemKind.SIGNATURE_DIFFERS, name.split(" ")[0]));
            documents.of(one).forEach(name -> tell(one, ProblemKind.DOCUMENT_DIFFERS, name));
        }
    }

    private Rows rows(String question, Long[] reports) throws SQLException {
        Map<Long, List<String>> byReport = new HashMap<>();
        try (PreparedStatement query = database.prepareStatement(question)) {
            int parameters = query.getParameterMetaData().getParameterCount();
            for (int index = 1; index <= parameters; index++) {
                query.setArray(index, database.createArrayOf("bigint", reports));
            }
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    byReport.computeIfAbsent(row.getLong(1), fresh -> new ArrayList<>())
                            .add(row.getString(2));
                }
            }
        }
        return new Rows(byReport);
    }

    private void tell(Sealed kept, ProblemKind kind, String detail) {
        found.add(new ArchiveProblem(kind, kept.council(), kept.sequence(), kept.programme(), detail));
    }
}
