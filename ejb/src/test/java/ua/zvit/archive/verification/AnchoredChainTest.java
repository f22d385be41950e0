package ua.zvit.archive.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import ua.zvit.archive.anchors.AnchorLines;
import ua.zvit.archive.values.AnchorDetails;
import ua.zvit.archive.values.AnchorDetails.End;
import ua.zvit.archive.values.ArchiveProblem;
import ua.zvit.report.persistence.OldDatabase;
import ua.zvit.shared.persistence.SchemaMigration;

/** What whoever owns the tables can do, an anchor kept elsewhere finds; what the application's user can do, is to add. */
class AnchoredChainTest {
    private static final String BEFORE_THE_CHAIN = "47";
    private static final String NEWEST = "70";
    private static final String FORCE =
            "alter table %1$s disable trigger user; %2$s; alter table %1$s enable trigger user";
    private static final String RECHAIN = "manifest_sha256 = encode(sha256(convert_to(manifest, 'UTF8')), 'hex')";

    private static OldDatabase database;

    @BeforeAll
    static void anArchiveOfThreePackages() throws IOException, SQLException {
        database = new OldDatabase(BEFORE_THE_CHAIN);
        database.run("insert into council (code, name, decision_body) values ('own', 'Рада', '')");
        step("earlier");
        database.migrate(NEWEST);
        for (int place = 1; place <= 3; place++) {
            database.run(packageOf(place));
            step("sealed");
        }
    }

    @AfterAll
    static void stop() throws IOException, SQLException {
        database.close();
    }

    private static void step(String action) throws SQLException {
        database.run("insert into audit_entry (council, subject, happened_at, actor, actor_name, action, detail)"
                + " values ('own', 'report:1', now(), 'петро', 'Петро \"О\"', '" + action + "', '')");
    }

    /** Taken in from elsewhere, an hour after the one before. */
    private static String packageOf(int place) {
        return "insert into archived_package (council_id, sequence, kind, item_id, programme_title, year, decision_number,"
                + " decision_date, planned, actual, document_sha256, data_sha256, archived_at, origin, manifest,"
                + " manifest_sha256, previous_hash, package_hash) select 1, n.place, 'REPORT', i.id, 'Програма', 2020, '1',"
                + " '2021-01-01', 0, 0, '', '', now() + n.place * interval '1 hour', '{}', n.manifest, n.sha256,"
                + " h.package_hash, encode(sha256(convert_to(h.package_hash || n.sha256, 'UTF8')), 'hex')"
                + " from archive_head h, nomenclature_item i, (select " + place + " as place, 'm" + place
                + "' as manifest,"
                + " encode(sha256(convert_to('m" + place + "', 'UTF8')), 'hex') as sha256) n";
    }

    @Test
    void theLastPackageRemovedWithTheHeadSetBackIsFound() throws SQLException {
        assertThat(foundAfter(
                        "archived_package",
                        "delete from archived_package where sequence = 3",
                        "archive_head",
                        headAt(2)))
                .contains("ANCHOR_BROKEN 3");
    }

    @Test
    void aRewrittenLastManifestIsFound() throws SQLException {
        String rewrite =
                "update archived_package set manifest = 'other' where sequence = 3; update archived_package set "
                        + RECHAIN + " where sequence = 3; update archived_package set package_hash ="
                        + " encode(sha256(convert_to(previous_hash || manifest_sha256, 'UTF8')), 'hex') where sequence = 3";
        assertThat(foundAfter("archived_package", rewrite, "archive_head", headAt(3)))
                .contains("ANCHOR_BROKEN 3");
    }

    @Test
    void anEmptiedArchiveIsFound() throws SQLException {
        assertThat(foundAfter(
                        "archived_package",
                        "delete from archived_package",
                        "archive_head",
                        "update archive_head set sequence = 0, package_hash = repeat('0', 64)"))
                .contains("ANCHOR_BROKEN 3");
    }

    @Test
    void swappedTimesOfWhatCameFromElsewhereAreFound() throws SQLException {
        assertThat(foundAfter(
                        "archived_package",
                        "update archived_package p set archived_at = q.archived_at from archived_package q"
                                + " where p.sequence in (2, 3) and q.sequence in (2, 3) and p.id <> q.id",
                        "archive_head",
                        headAt(3)))
                .containsExactly("TIME_CHANGED 3");
    }

    @Test
    void theAuditTrailIsChainedFromItsFirstStep() throws SQLException {
        assertThat(database.text("select count(*) from audit_link where council = 'own'"))
                .isEqualTo("4");
        assertThat(
                        database.text(
                                "select action from audit_entry join audit_link on entry_id = id where sequence = 1 and audit_link.council = 'own'"))
                .isEqualTo("earlier");
        assertThat(foundAfter(
                        "audit_entry", "update audit_entry set actor = 'інший' where id = 2", "audit_link", "select"))
                .containsExactly("AUDIT_CHANGED null");
        assertThat(foundAfter(
                        "audit_entry",
                        "insert into audit_entry (council, subject, happened_at, actor, actor_name, action)"
                                + " values ('own', 'report:1', now(), '', '', '')",
                        "audit_link",
                        "select"))
                .containsExactly("AUDIT_UNLINKED null");
        assertThat(foundAfter(
                        "audit_link",
                        "delete from audit_link where sequence = 4 and council = 'own'",
                        "audit_entry",
                        "delete from audit_entry where id = (select max(id) from audit_entry where council = 'own')"))
                .containsExactly("AUDIT_ANCHOR_BROKEN null");
    }

    @Test
    void stepsOfCouncilsAtOnceMakeOneChainEach() throws Exception {
        List<Thread> steps = new ArrayList<>();
        for (int number = 0; number < 8; number++) {
            String council = number % 2 == 0 ? "left" : "right";
            steps.add(started(() -> insert(council)));
        }
        for (Thread one : steps) {
            one.join();
        }
        assertThat(database.text("select string_agg(council || max, ' ' order by council) from (select council,"
                        + " max(sequence) from audit_link where council in ('left', 'right') group by 1) m"))
                .isEqualTo("left40 right40");
        assertThat(new AuditCheck(database.connection(), null).check()).isEmpty();
    }

    @Test
    void theApplicationsUserMayAddAndNothingElse() throws SQLException {
        try (Connection app = application();
                Statement statement = app.createStatement()) {
            statement.execute("create table own_packages (like archived_package)");
            statement.execute("create table own_steps (like audit_entry)");
            statement.execute("select version from flyway_schema_history");
            statement.execute("insert into audit_entry (council, subject, happened_at, actor, actor_name, action)"
                    + " values ('app', 'report:1', now(), '', '', '')");
            statement.execute("select sequence from archive_head for update");
            statement.execute("update council set name = name");
            for (String forbidden : List.of(
                    "alter table audit_entry disable trigger all",
                    "alter table archived_package disable trigger user",
                    "update audit_entry set actor = ''",
                    "delete from archived_package",
                    "truncate archived_file",
                    "update archive_head set sequence = 0",
                    "insert into audit_link values (1, 'own', 99, '', '')",
                    "select link_audit_entry(a) from audit_entry a",
                    "delete from flyway_schema_history",
                    "create trigger own before insert on own_packages for each row execute function link_package()",
                    "create trigger own after insert on own_steps for each row execute function chain_audit_entry()",
                    "drop table audit_link",
                    "drop trigger audit_entry_is_chained on audit_entry",
                    "create or replace function refuse_change() returns trigger language plpgsql as 'begin return new; end'",
                    "set session_replication_role = replica",
                    "delete from archive_anchor")) {
                assertThatThrownBy(() -> statement.execute(forbidden))
                        .as(forbidden)
                        .isInstanceOfSatisfying(SQLException.class, refused -> assertThat(refused.getSQLState())
                                .isEqualTo("42501"));
            }
        }
        assertThat(database.text("select count(*) from audit_link where council = 'app'"))
                .isEqualTo("1");
    }

    @Test
    void whatTheApplicationsUserLaysInTheSchemaIsNotRunAsTheOwner() throws SQLException {
        try (Connection app = application();
                Statement statement = app.createStatement()) {
            app.setAutoCommit(false);
            statement.execute("create function convert_to(text, text) returns bytea language plpgsql"
                    + " as 'begin raise exception ''run as %'', current_user; end'");
            statement.execute("insert into audit_entry (council, subject, happened_at, actor, actor_name, action)"
                    + " values ('planted', 'report:1', now(), '', '', '')");
            statement.execute("set constraints all immediate");
            try (ResultSet links = statement.executeQuery("select 1 from audit_link where council = 'planted'")) {
                assertThat(links.next()).isTrue();
            }
            app.rollback();
        }
    }

    private static Connection application() throws SQLException {
        database.run("do $$ begin if to_regrole('app') is null then create role app login; end if; end $$");
        SchemaMigration.giveRights(database.connection(), "app");
        return database.as("app");
    }

    private static String headAt(int place) {
        return place == 2
                ? "update archive_head set sequence = 2, package_hash ="
                        + " (select package_hash from archived_package where sequence = 2)"
                : "update archive_head set sequence = 3, package_hash ="
                        + " (select package_hash from archived_package where sequence = 3)";
    }

    private static Thread started(Runnable work) {
        Thread thread = new Thread(work);
        thread.start();
        return thread;
    }

    private static void insert(String council) {
        try (Connection connection = database.as("postgres");
                Statement statement = connection.createStatement()) {
            for (int number = 0; number < 10; number++) {
                statement.execute("insert into audit_entry (council, subject, happened_at, actor, actor_name, action)"
                        + " values ('" + council + "', 'report:1', now(), '', '', '')");
            }
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** What an anchor kept elsewhere finds after this was done by force; everything stands as before afterwards. */
    private static List<String> foundAfter(String table, String change, String other, String alsoChange)
            throws SQLException {
        List<AnchorDetails> kept = AnchorLines.read(AnchorLines.list(List.of(anchor())));
        assertThat(problems(kept)).isEmpty();
        Connection connection = database.connection();
        connection.setAutoCommit(false);
        try {
            database.run(FORCE.formatted(table, change));
            database.run(FORCE.formatted(other, alsoChange));
            return problems(kept);
        } finally {
            connection.rollback();
            connection.setAutoCommit(true);
        }
    }

    private static List<String> problems(List<AnchorDetails> kept) throws SQLException {
        List<ArchiveProblem> problems = new ArrayList<>(new AnchorCheck(database.connection(), "own", kept).check());
        problems.addAll(new AuditCheck(database.connection(), "own").check());
        return problems.stream()
                .map(problem -> problem.kind() + " " + problem.sequence())
                .toList();
    }

    private static AnchorDetails anchor() throws SQLException {
        return new AnchorDetails(
                "own",
                new End(3, database.text("select package_hash from archive_head")),
                new End(4, database.text("select hash from audit_link where council = 'own' and sequence = 4")),
                Instant.parse("2026-01-01T00:00:00Z"),
                null);
    }
}
