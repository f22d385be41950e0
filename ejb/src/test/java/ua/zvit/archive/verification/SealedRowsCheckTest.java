package ua.zvit.archive.verification;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import ua.zvit.archive.packing.HistoryData;
import ua.zvit.audit.values.HistoryEntry;
import ua.zvit.report.persistence.OldDatabase;
import ua.zvit.shared.Sha256;

/** Rows of an archived report that are others than were sealed. */
class SealedRowsCheckTest {
    private static final String NEWEST = "70";
    private static final Instant AT = Instant.parse("2026-01-10T08:00:00.123456Z");
    private static final String DATA =
            "{\"sections\":[{\"number\":\"1\",\"measures\":[{\"number\":\"1.1\",\"title\":\"Захід\","
                    + "\"actual\":1.5,\"narrative\":\"Зроблено\",\"measures\":[{\"number\":\"1.1.1\",\"title\":\"Частина\"}]}]}]}";

    private static OldDatabase database;

    @BeforeAll
    static void anArchivedReport() throws IOException, SQLException {
        database = new OldDatabase(NEWEST);
        database.run("insert into council (code, name, decision_body) values ('own', 'Рада', '')");
        database.run("insert into department (council_id, code, name, short_name) values (1, 'education', '', '')");
        database.run("insert into programme (council_id, lead_department_id, title, first_year, last_year)"
                + " values (1, 1, 'Програма', 2021, 2025)");
        database.run("insert into programme_section (programme_id, ordinal, number, title) values (1, 0, '1', '')");
        database.run("insert into measure (programme_id, section_id, ordinal, number, title, lead_department_id)"
                + " values (1, 1, 0, '1.1', '', 1)");
        database.run("insert into report (council_id, programme_id, programme_title, programme_first_year,"
                + " programme_last_year, lead_department_id, year, status, created_at, changed_at)"
                + " values (1, 1, 'Програма', 2021, 2025, 1, 2025, 'ARCHIVED', now(), now())");
        database.run(entry("1.1", "Захід", "1500.00", "Зроблено"));
        database.run(entry("1.1.1", "Частина", "null", ""));
        database.run(
                "insert into audit_entry (council, subject, happened_at, actor, actor_name, action, detail, comment)"
                        + " values ('own', 'report:1', '" + AT + "', 'p', 'Петро', 'imported', '', 'сам')");
        byte[] history = HistoryData.of(List.of(new HistoryEntry(1, AT, "p", "Петро", "imported", "", "сам")));
        seal(List.of(DATA, new String(history, StandardCharsets.UTF_8)));
    }

    @AfterAll
    static void stop() throws IOException, SQLException {
        database.close();
    }

    private static String entry(String number, String title, String actual, String narrative) {
        return "insert into entry (report_id, measure_id, section_number, section_title, ordinal, number, title,"
                + " department_id, planned, actual, narrative, status, changed_at, changed_by) values (1, 1, '1', '', 0, '"
                + number + "', '" + title + "', 1, 0, " + actual + ", '" + narrative + "', 'ACCEPTED', now(), '')";
    }

    private static void seal(List<String> contents) throws SQLException {
        database.run("insert into issued_document (report_id, purpose, pdf, sha256, places, issued_at)"
                + " values (1, 'ADOPTED', 'pdf', encode(sha256('pdf'), 'hex'), '', now())");
        database.run(
                "insert into archived_package (council_id, sequence, kind, report_id, item_id, programme_title, year,"
                        + " decision_number, decision_date, planned, actual, document_sha256, data_sha256, archived_at, manifest,"
                        + " manifest_sha256, previous_hash, package_hash) select 1, 1, 'REPORT', 1, i.id, 'Програма', 2025, '1',"
                        + " '2026-01-01', 0, 0, encode(sha256('pdf'), 'hex'), '', now(), 'm', encode(sha256('m'), 'hex'),"
                        + " repeat('0', 64), encode(sha256(convert_to(repeat('0', 64) || encode(sha256('m'), 'hex'), 'UTF8')), 'hex')"
                        + " from nomenclature_item i");
        String[] roles = {"data", "history"};
        for (int place = 0; place < roles.length; place++) {
            String sha256 = Sha256.hex(contents.get(place).getBytes(StandardCharsets.UTF_8));
            database.run("insert into archive_blob (sha256, content) values ('" + sha256 + "', convert_to('"
                    + contents.get(place) + "', 'UTF8'))");
            database.run("insert into archived_file values (1, " + place + ", '" + roles[place] + ".json', '"
                    + roles[place] + "', 'application/json', 1, '" + sha256 + "')");
        }
    }

    @Test
    void rowsAsTheyWereSealedAreNoProblem() throws SQLException {
        assertThat(problems()).isEmpty();
    }

    @Test
    void aMarkThatCitesAnEventIsNoneOfTheSealedWords() throws SQLException {
        assertThat(
                        after(
                                "entry",
                                "update entry set narrative = '<cite data-event=\"12:3\">Зроблено</cite>' where number = '1.1'"))
                .isEmpty();
    }

    @Test
    void anotherEntryIsNamedByItsMeasure() throws SQLException {
        assertThat(after("entry", "update entry set actual = actual + 1 where number = '1.1'"))
                .containsExactly("ENTRY_DIFFERS 1.1");
        assertThat(after("entry", "update entry set narrative = 'x' where number = '1.1.1'"))
                .containsExactly("ENTRY_DIFFERS 1.1.1");
        assertThat(after("entry", "delete from entry where number = '1.1.1'")).containsExactly("ENTRY_DIFFERS 1.1.1");
    }

    @Test
    void anotherStepIsNamedByItsTime() throws SQLException {
        assertThat(after("audit_entry", "update audit_entry set comment = null"))
                .containsExactly("HISTORY_DIFFERS 2026-01-10T08:00:00.123456");
    }

    @Test
    void aStepTakenWhileTheReportWasBeingSealedIsNoProblem() throws SQLException {
        assertThat(after(
                        "audit_entry",
                        "insert into audit_entry (id, council, subject, happened_at, actor, actor_name, action)"
                                + " select 0, council, subject, happened_at, 'other', '', 'reminded' from audit_entry"))
                .isEmpty();
    }

    @Test
    void anotherDocumentAndASignatureThatWasNotSealedAreNamed() throws SQLException {
        assertThat(after("issued_document", "update issued_document set pdf = 'other'"))
                .containsExactly("DOCUMENT_DIFFERS 1");
        assertThat(after("issued_document", "delete from issued_document"))
                .containsExactly("DOCUMENT_DIFFERS document.pdf");
        assertThat(after(
                        "document_signature",
                        "insert into document_signature (report_id, document_id, number, role, format, file_name, file,"
                                + " sha256, shows_decision, position, signer, signed_at, validation, username, recorded_at)"
                                + " values (1, 1, 1, 'HEAD', 'PADES', '', 'f', encode(sha256('f'), 'hex'), false, '', '',"
                                + " now(), '{}', '', now())"))
                .containsExactly("SIGNATURE_DIFFERS signature-1.validation.json");
    }

    private static List<String> after(String table, String change) throws SQLException {
        database.connection().setAutoCommit(false);
        try {
            database.run("alter table " + table + " disable trigger user; " + change);
            return problems();
        } finally {
            database.connection().rollback();
            database.connection().setAutoCommit(true);
        }
    }

    private static List<String> problems() throws SQLException {
        return new SealedRowsCheck(database.connection(), List.of(), null)
                .check().stream()
                        .map(problem -> problem.kind() + " " + problem.detail())
                        .toList();
    }
}
