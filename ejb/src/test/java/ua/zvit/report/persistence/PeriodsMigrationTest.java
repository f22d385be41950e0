package ua.zvit.report.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.sql.SQLException;
import java.util.Arrays;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import ua.zvit.shared.PeriodKind;

/** Whatever stood before V24 is of a whole year; after it, reports on a programme live side by side by their periods. */
class PeriodsMigrationTest {
    private static final String BEFORE = "20";
    private static final String AFTER = "24";

    private static OldDatabase database;

    @BeforeAll
    static void migrateWhatAnEarlierReleaseLeft() throws IOException, SQLException {
        database = new OldDatabase(BEFORE);
        database.run("insert into council (code, name, decision_body) values ('own', 'Рада', '')");
        database.run("insert into department (council_id, code, name, short_name) values (1, 'education', '', '')");
        database.run("insert into programme (council_id, lead_department_id, title, first_year, last_year)"
                + " values (1, 1, 'Програма', 2021, 2025)");
        database.run(report("", "'ADOPTED'"));
        database.run("update report set decision_number = '7', decision_date = '2026-01-29'");
        database.migrate(AFTER);
    }

    @AfterAll
    static void stop() throws IOException, SQLException {
        database.close();
    }

    @Test
    void aReportOfBeforeIsOfAYearAlsoForThePublic() throws SQLException {
        assertThat(database.text("select year || ' ' || period from report where id = 1"))
                .isEqualTo("2025 YEAR");
        assertThat(database.text("select year || ' ' || period from public_document"))
                .isEqualTo("2025 YEAR");
    }

    @Test
    void onePeriodHasOneLivingReport() throws SQLException {
        assertThatThrownBy(() -> database.run(report("", "'CREATED'")))
                .hasMessageContaining("one_live_report_a_period");
        for (PeriodKind kind : PeriodKind.values()) {
            if (kind != PeriodKind.YEAR) {
                database.run(report(kind.name(), "'CREATED'"));
                assertThatThrownBy(() -> database.run(report(kind.name(), "'CREATED'")))
                        .hasMessageContaining("one_live_report_a_period");
            }
        }
        assertThat(database.text("select count(*) from report"))
                .isEqualTo(Integer.toString(PeriodKind.values().length));
        database.run("delete from report where period <> 'YEAR'");
    }

    @Test
    void thereIsNoOtherPeriod() {
        assertThatThrownBy(() -> database.run(report("MONTH", "'CREATED'"))).hasMessageContaining("report_period");
        assertThat(Arrays.stream(PeriodKind.values()).map(Enum::name)).doesNotContain("MONTH");
    }

    private static String report(String period, String status) {
        return "insert into report (council_id, programme_id, programme_title, programme_first_year,"
                + " programme_last_year, lead_department_id, year, status, created_at, changed_at"
                + (period.isEmpty() ? "" : ", period") + ") values (1, 1, 'Програма', 2021, 2025, 1, 2025, " + status
                + ", now(), now()" + (period.isEmpty() ? "" : ", '" + period + "'") + ")";
    }
}
