package ua.zvit.report.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import ua.zvit.shared.PeriodKind;

/** Whatever stood before V24 is of a whole year; after it, reports on a programme live side by side by their periods. */
class PeriodsMigrationTest {
    private static final String BEFORE = "20";
    private static final String AFTER = "24";

    private static EmbeddedPostgres postgres;
    private static Connection connection;

    @BeforeAll
    static void migrateWhatAnEarlierReleaseLeft() throws IOException, SQLException {
        postgres = EmbeddedPostgres.start();
        migrate(BEFORE);
        connection = postgres.getPostgresDatabase().getConnection();
        run("insert into council (code, name, decision_body) values ('own', 'Рада', '')");
        run("insert into department (council_id, code, name, short_name) values (1, 'education', '', '')");
        run("insert into programme (council_id, lead_department_id, title, first_year, last_year)"
                + " values (1, 1, 'Програма', 2021, 2025)");
        run(report("", "'ADOPTED'"));
        run("update report set decision_number = '7', decision_date = '2026-01-29'");
        migrate(AFTER);
    }

    @AfterAll
    static void stop() throws IOException, SQLException {
        connection.close();
        postgres.close();
    }

    @Test
    void aReportOfBeforeIsOfAYearAlsoForThePublic() throws SQLException {
        assertThat(text("select year || ' ' || period from report where id = 1"))
                .isEqualTo("2025 YEAR");
        assertThat(text("select year || ' ' || period from public_document")).isEqualTo("2025 YEAR");
    }

    @Test
    void onePeriodHasOneLivingReport() throws SQLException {
        assertThatThrownBy(() -> run(report("", "'CREATED'"))).hasMessageContaining("one_live_report_a_period");
        for (PeriodKind kind : PeriodKind.values()) {
            if (kind != PeriodKind.YEAR) {
                run(report(kind.name(), "'CREATED'"));
                assertThatThrownBy(() -> run(report(kind.name(), "'CREATED'")))
                        .hasMessageContaining("one_live_report_a_period");
            }
        }
        assertThat(text("select count(*) from report")).isEqualTo(Integer.toString(PeriodKind.values().length));
        run("delete from report where period <> 'YEAR'");
    }

    @Test
    void thereIsNoOtherPeriod() {
        assertThatThrownBy(() -> run(report("MONTH", "'CREATED'"))).hasMessageContaining("report_period");
        assertThat(Arrays.stream(PeriodKind.values()).map(Enum::name)).doesNotContain("MONTH");
    }

    private static String report(String period, String status) {
        return "insert into report (council_id, programme_id, programme_title, programme_first_year,"
                + " programme_last_year, lead_department_id, year, status, created_at, changed_at"
                + (period.isEmpty() ? "" : ", period") + ") values (1, 1, 'Програма', 2021, 2025, 1, 2025, " + status
                + ", now(), now()" + (period.isEmpty() ? "" : ", '" + period + "'") + ")";
    }

    private static void run(String change) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(change);
        }
    }

    private static String text(String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            assertThat(row.next()).isTrue();
            return row.getString(1);
        }
    }

    private static void migrate(String version) {
        Flyway.configure()
                .dataSource(postgres.getPostgresDatabase())
                .locations("classpath:db/migration")
                .target(version)
                .load()
                .migrate();
    }
}
