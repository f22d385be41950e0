package ua.zvit.resilience;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import ua.zvit.archive.values.ProblemKind;
import ua.zvit.rig.Rig;

/** What an insider with the application's password can't do, and what is found of one who has the owner's. */
class ArchiveInsiderIT {
    @Test
    void rowsOfAnArchivedReportOtherThanSealedAreNamed() throws Exception {
        int id = ArchiveChainIT.sealed();
        String report = "(select report_id from archived_package where id = " + id + ")";
        String entry = "update entry set actual = actual %s 1 where number = '1.2' and report_id = " + report;
        assertThat(afterForce("entry", entry.formatted("+"), entry.formatted("-")))
                .containsExactly(ProblemKind.ENTRY_DIFFERS);
        String step = "update audit_entry set actor_name = %s where id = (select min(id) from audit_entry"
                + " where subject = 'report:' || " + report + ")";
        assertThat(afterForce(
                        "audit_entry", step.formatted("actor_name || '1'"), step.formatted("left(actor_name, -1)")))
                .containsExactlyInAnyOrder(ProblemKind.AUDIT_CHANGED, ProblemKind.HISTORY_DIFFERS);
        String signature = "update document_signature set validation = %s where number = 1 and report_id = " + report;
        assertThat(afterForce(
                        "document_signature",
                        signature.formatted("validation || ' '"),
                        signature.formatted("left(validation, -1)")))
                .containsExactly(ProblemKind.SIGNATURE_DIFFERS);
    }

    private static List<ProblemKind> afterForce(String table, String change, String back) throws SQLException {
        ArchiveChainIT.changeByForce(table, change);
        try {
            return ArchiveChainIT.kinds(ArchiveChainIT.verify(Optional.empty()));
        } finally {
            ArchiveChainIT.changeByForce(table, back);
        }
    }

    @Test
    void theApplicationsUserSwitchesNoRuleOffAndChangesNoRow() throws Exception {
        try (Connection database = Rig.databaseOfTheApplication();
                Statement statement = database.createStatement()) {
            for (String forbidden : List.of(
                    "alter table archived_package disable trigger user",
                    "update archived_package set year = year",
                    "delete from audit_entry",
                    "update archive_head set sequence = 0",
                    "insert into audit_link values (1, 'khmelnytskyi', 0, '', '')",
                    "drop table archive_anchor")) {
                assertThatThrownBy(() -> statement.execute(forbidden))
                        .as(forbidden)
                        .isInstanceOfSatisfying(SQLException.class, refused -> assertThat(refused.getSQLState())
                                .isEqualTo("42501"));
            }
        }
    }

    /** An anchor of the chain as it is now, from the public address. */
    static Path keptAnchor(Path directory) throws Exception {
        try (Connection database = Rig.database();
                Statement statement = database.createStatement()) {
            statement.execute(
                    "insert into archive_anchor (council_id, sequence, package_hash, audit_sequence, audit_hash,"
                            + " anchored_at) select h.council_id, h.sequence, h.package_hash, l.sequence, l.hash, now()"
                            + " from archive_head h join council c on c.id = h.council_id and c.code = 'khmelnytskyi'"
                            + " join lateral (select sequence, hash from audit_link where council = c.code"
                            + " order by sequence desc limit 1) l on true");
        }
        HttpResponse<String> list = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(Rig.base() + "/api/v1/public/anchors?council=khmelnytskyi"))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
        assertThat(list.statusCode()).as(list.body()).isEqualTo(200);
        return Files.writeString(directory.resolve("kept.json"), list.body());
    }
}
