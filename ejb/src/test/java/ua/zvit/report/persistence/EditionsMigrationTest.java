package ua.zvit.report.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Whatever stood before V54 is a first edition; after it one period has one living report of each edition. */
class EditionsMigrationTest {
    private static OldDatabase database;

    @BeforeAll
    static void migrateWhatAnEarlierReleaseLeft() throws IOException, SQLException {
        database = new OldDatabase("47");
        database.run("insert into council (code, name, decision_body) values ('own', 'Рада', '')");
        database.run("insert into department (council_id, code, name, short_name) values (1, 'education', '', '')");
        database.run("insert into programme (council_id, lead_department_id, title, first_year, last_year)"
                + " values (1, 1, 'Програма', 2021, 2025)");
        database.run(report("'ARCHIVED'", "", ""));
        database.migrate("55");
    }

    @AfterAll
    static void stop() throws IOException, SQLException {
        database.close();
    }

    @Test
    void aFurtherEditionIsInForceForThePublicOnceItIsArchived() throws SQLException {
        assertThat(database.text("select edition || ' ' || coalesce(in_force_id::text, '-') from public_document"))
                .isEqualTo("1 -");
        assertThatThrownBy(() -> database.run(report("'CREATED'", "", "")))
                .hasMessageContaining("one_live_report_a_period");
        assertThatThrownBy(() -> database.run(report("'CREATED'", ", edition", ", 2")))
                .hasMessageContaining("report_edition");
        String columns = ", edition, former_id, edition_number, edition_date, edition_reason";
        String values = ", 2, 1, '31', '2026-05-02', 'Помилка'";
        database.run(report("'COUNCIL'", columns, values));
        assertThatThrownBy(() -> database.run(report("'CREATED'", columns, values)))
                .hasMessageContaining("one_live_report_a_period");
        assertThat(database.text("select coalesce(in_force_id::text, '-') from public_document"))
                .isEqualTo("-");
        database.run("update report set status = 'ARCHIVED'");
        assertThat(database.rows("select edition || ' ' || (in_force_id is null) || ' ' || (former_id is null)"
                        + " from public_document order by edition"))
                .containsExactly("1 false true", "2 true false");
        assertThat(database.rows("select author from public_correction")).isEmpty();
    }

    private static String report(String status, String columns, String values) {
        return "insert into report (council_id, programme_id, programme_title, programme_first_year,"
                + " programme_last_year, lead_department_id, year, status, decision_number, decision_date, created_at,"
                + " changed_at" + columns + ") values (1, 1, 'Програма', 2021, 2025, 1, 2025, " + status
                + ", '7', '2026-01-29', now(), now()" + values + ")";
    }
}
