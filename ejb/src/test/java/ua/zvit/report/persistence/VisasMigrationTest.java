package ua.zvit.report.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the audit trail alone told before, stands in tables after V13: visas, rounds, the last return. */
class VisasMigrationTest {
    private static final String BEFORE = "12";
    private static final String AFTER = "13";

    private static final int UNDER_WAY = 1;
    private static final int FROM_COUNCIL = 2;
    private static final int UNSIGNED = 3;
    private static final int UNTOUCHED = 4;

    private static OldDatabase database;

    @BeforeAll
    static void migrateWhatAnEarlierReleaseLeft() throws IOException, SQLException {
        database = new OldDatabase(BEFORE);
        organisation();
        underWay();
        fromCouncil();
        unsigned();
        report(UNTOUCHED, "CREATED", "1.1", "2.1");
        audit(UNTOUCHED, 5, "imported", "admin", "1.1", null);
        database.migrate(AFTER);
    }

    @AfterAll
    static void stop() throws IOException, SQLException {
        database.close();
    }

    @Test
    void aSubmissionIsAVisaOfItsRound() throws SQLException {
        assertThat(visas(UNDER_WAY))
                .containsExactly(
                        "education round 1 olha OLHA at 10:00 until 12:00",
                        "promotion round 1 petro PETRO at 10:05 until 14:00",
                        "education round 2 iryna IRYNA at 13:00 until 14:00",
                        "promotion round 3 petro PETRO at 15:00 holds");
    }

    @Test
    void whatCameBackFromTheCouncilKeepsItsVisas() throws SQLException {
        assertThat(visas(FROM_COUNCIL))
                .containsExactly(
                        "education round 1 olha OLHA at 10:00 holds", "promotion round 1 olha OLHA at 10:00 holds");
        assertThat(visas(UNTOUCHED)).isEmpty();
    }

    @Test
    void aSecondSubmissionTakesThePlaceOfTheFirst() throws SQLException {
        assertThat(visas(UNSIGNED))
                .containsExactly(
                        "education round 1 olha OLHA at 10:00 until 11:00",
                        "education round 1 iryna IRYNA at 11:00 holds");
    }

    @Test
    void eachReturnToDepartmentsHasItsRound() throws SQLException {
        assertThat(database.rows("select round from report order by id")).containsExactly("3", "1", "1", "1");
        assertThat(database.rows("select m.round || ' ' || m.text from remark m order by m.id"))
                .containsExactly("1 дата", "2 дата знов", "2 тираж");
    }

    @Test
    void theLastReturnTellsFromWhereItCame() throws SQLException {
        assertThat(
                        database.rows(
                                "select returned_from || ' at ' || to_char(returned_at at time zone 'UTC', 'HH24:MI') || ' '"
                                        + " || coalesce(return_comment, '-') from report where returned_from is not null order by id"))
                .containsExactly(
                        "REVIEW at 14:00 -", "COUNCIL at 14:00 перевірте підсумки", "SIGNING at 14:00 гляну ще раз");
    }

    @Test
    void aDepartmentHasOneVisaThatHolds() {
        assertThatThrownBy(
                        () -> database.run("insert into visa (report_id, department_id, round, given_by, given_by_name,"
                                + " given_at) values (2, 1, 2, 'x', 'X', now())"))
                .hasMessageContaining("one_visa_that_holds");
    }

    private static void organisation() throws SQLException {
        database.run(
                "insert into council (code, name, decision_body) values ('own', 'Рада', ''), ('other', 'Інша рада', '')");
        database.run("insert into department (council_id, code, name, short_name)"
                + " values (1, 'education', '', ''), (1, 'promotion', '', '')");
    }

    /** Returned twice; whoever is of another council has left the same words. */
    private static void underWay() throws SQLException {
        report(UNDER_WAY, "DRAFTING", "1.1", "1.10", "2.1");
        audit(UNDER_WAY, 9 * 60, "started", "admin", "", null);
        audit(UNDER_WAY, 10 * 60, "submitted", "olha", "1.1, 1.10", null);
        database.run("insert into audit_entry (council, subject, happened_at, actor, actor_name, action, detail)"
                + " values ('other', 'report:1', timestamptz '2026-01-20 10:01Z', 'x', 'X', 'returned', '2.1')");
        audit(UNDER_WAY, 10 * 60 + 5, "submitted", "petro", "2.1", "готово");
        remark(UNDER_WAY, "1.10", 12 * 60, "дата");
        audit(UNDER_WAY, 12 * 60, "returned", "head", "1.10", "1.10: дата");
        audit(UNDER_WAY, 13 * 60, "submitted", "iryna", "1.10", null);
        remark(UNDER_WAY, "1.1", 14 * 60, "дата знов");
        remark(UNDER_WAY, "2.1", 14 * 60, "тираж");
        audit(UNDER_WAY, 14 * 60, "returned", "head", "1.1, 2.1", "1.1: дата знов\n2.1: тираж");
        audit(UNDER_WAY, 15 * 60, "submitted", "petro", "2.1", null);
    }

    private static void fromCouncil() throws SQLException {
        report(FROM_COUNCIL, "REVIEW", "1.1", "2.1");
        audit(FROM_COUNCIL, 10 * 60, "submitted", "olha", "1.1, 2.1", null);
        audit(FROM_COUNCIL, 13 * 60, "accepted", "head", "", null);
        audit(FROM_COUNCIL, 14 * 60, "returned-to-head", "council", "", "перевірте підсумки");
    }

    private static void unsigned() throws SQLException {
        report(UNSIGNED, "REVIEW", "1.1");
        audit(UNSIGNED, 10 * 60, "submitted", "olha", "1.1", null);
        audit(UNSIGNED, 11 * 60, "submitted", "iryna", "1.1", null);
        audit(UNSIGNED, 12 * 60, "returned-to-head", "council", "", "ні");
        audit(UNSIGNED, 14 * 60, "returned-unsigned", "head", "", "гляну ще раз");
    }

    /** Measures of section 1 are written by education, those of section 2 by promotion. */
    private static void report(int id, String status, String... measures) throws SQLException {
        database.run("insert into programme (council_id, lead_department_id, title, first_year, last_year)"
                + " values (1, 1, 'Програма " + id + "', 2021, 2025)");
        database.run(
                "insert into programme_section (programme_id, ordinal, number, title) values (" + id + ", 0, 'I', '')");
        database.run(
                "insert into report (council_id, programme_id, programme_title, programme_first_year, programme_last_year,"
                        + " lead_department_id, year, status, created_at, changed_at)"
                        + " values (1, " + id + ", '', 2021, 2025, 1, 2025, '" + status + "', now(), now())");
        for (String measure : measures) {
            int department = measure.startsWith("1") ? 1 : 2;
            database.run(
                    "with m as (insert into measure (programme_id, section_id, ordinal, number, title, lead_department_id)"
                            + " values (" + id + ", " + id + ", 0, '" + measure + "', '', " + department
                            + ") returning *)"
                            + " insert into entry (report_id, measure_id, section_number, section_title, ordinal, number, title,"
                            + " department_id, planned, narrative, status, changed_at, changed_by) select " + id
                            + ", m.id, 'I', '', 0, m.number, '', m.lead_department_id, 0, '', 'DRAFT', now(), '' from m");
        }
    }

    /** @param minute of the day; the step is recorded some moments after the minute began */
    private static void audit(int report, int minute, String action, String actor, String detail, String comment)
            throws SQLException {
        database.run(
                "insert into audit_entry (council, subject, happened_at, actor, actor_name, action, detail, comment)"
                        + " values ('own', 'report:" + report + "', timestamptz '2026-01-20 00:00:05Z' + interval '"
                        + minute
                        + " minutes', '" + actor + "', upper('" + actor + "'), '" + action + "', '" + detail + "', "
                        + (comment == null ? "null" : "'" + comment + "'") + ")");
    }

    private static void remark(int report, String measure, int minute, String text) throws SQLException {
        database.run("insert into remark (entry_id, author, author_name, text, written_at) select id, 'head', 'HEAD', '"
                + text
                + "', timestamptz '2026-01-20 00:00Z' + interval '" + minute + " minutes' from entry where report_id = "
                + report + " and number = '" + measure + "'");
    }

    private static List<String> visas(int report) throws SQLException {
        return database.rows(
                "select d.code || ' round ' || v.round || ' ' || v.given_by || ' ' || v.given_by_name || ' at '"
                        + " || to_char(v.given_at at time zone 'UTC', 'HH24:MI')"
                        + " || coalesce(' until ' || to_char(v.voided_at at time zone 'UTC', 'HH24:MI'), ' holds')"
                        + " from visa v join department d on d.id = v.department_id where v.report_id = " + report
                        + " order by v.id");
    }
}
