package ua.zvit.resilience;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ua.zvit.api.Answer;
import ua.zvit.api.Api;
import ua.zvit.api.Today;
import ua.zvit.archive.values.ArchiveProblem;
import ua.zvit.archive.values.ArchiveVerdict;
import ua.zvit.archive.values.ProblemKind;
import ua.zvit.archive.verification.ArchiveVerifier;
import ua.zvit.rig.Rig;
import ua.zvit.shared.Sha256;
import ua.zvit.shared.store.DirectoryStore;

/** The chain under many at once, and what is found after somebody with all rights on the database has been at it. */
class ArchiveChainIT {
    private static final int REPORTS = 4;

    @TempDir
    Path directory;

    @Test
    void packagesSealedAtOnceFormOneChain() throws Exception {
        List<LedReport> reports =
                IntStream.range(0, REPORTS).mapToObj(number -> ready()).toList();
        List<Supplier<Answer>> lastSteps = new ArrayList<>();
        reports.forEach(report -> lastSteps.add(() -> report.complete("council", LedReport.SIGN)));
        assertThat(AtOnce.send(lastSteps)).allSatisfy(Answer::isOk);
        assertThat(reports).allSatisfy(report -> {
            assertThat(report.status()).isEqualTo("archived");
            assertThat(report.archived()).hasSize(1);
        });
        assertThat(verify(Optional.empty()).problems()).isEmpty();
    }

    @Test
    void exportedAndTakenInElsewhereItIsTheSame() throws Exception {
        int id = sealed();
        Answer zip = Api.as("auditor").get("/v1/archive/" + id + "/package").isOk();
        assertThat(zip.header("Content-Disposition"))
                .matches("attachment; filename=\"2025\\.\\d+\\.zip\"; filename\\*=UTF-8''%D0%90[!-~]+\\.zip");
        HttpResponse<byte[]> taken = send("neighbour", zip.bytes());
        assertThat(taken.statusCode())
                .as(new String(taken.body(), StandardCharsets.UTF_8))
                .isEqualTo(201);
        Answer there = new Answer(taken);
        Answer here = Api.as("auditor").get("/v1/archive/" + id);
        for (String field : List.of("programme", "year", "decision", "totals", "sha256")) {
            assertThat(there.json().get(field)).as(field).isEqualTo(here.json().get(field));
        }
        assertThat(there.json().isNull("reportId")).isTrue();
        assertThat(Api.as("neighbour")
                        .get("/v1/archive/" + there.json().getInt("id") + "/document.pdf")
                        .bytes())
                .isEqualTo(Api.as("auditor")
                        .get("/v1/archive/" + id + "/document.pdf")
                        .bytes());
        assertThat(new Answer(send("neighbour", zip.bytes())).isProblem(409, "PACKAGE-EXISTS"))
                .isNotNull();
        byte[] changed = zip.bytes().clone();
        changed[changed.length / 2] ^= 1;
        new Answer(send("neighbour", changed)).isProblem(422, "PACKAGE-INVALID");
        assertThat(send("neighbour", new byte[65 * 1024 * 1024]).statusCode()).isEqualTo(413);
    }

    @Test
    void flippedByteInTheDatabaseIsFoundByCommandAndServer() throws Exception {
        int id = sealed();
        String flip = "update archive_blob set content = set_byte(content, 100, 255 - get_byte(content, 100))"
                + " where sha256 = (select document_sha256 from archived_package where id = " + id + ")";
        changeByForce("archive_blob", flip);
        try {
            assertThat(verify(Optional.empty()).problems()).singleElement().satisfies(problem -> {
                assertThat(problem.kind()).isEqualTo(ProblemKind.CONTENT_CHANGED);
                assertThat(problem.detail()).isEqualTo("document.pdf");
            });
            assertThat(command()).isEqualTo(1);
            Answer found = Api.as("admin").post("/v1/archive/verification", "").isOk();
            assertThat(found.json().getBoolean("intact")).isFalse();
            assertThat(Api.as("auditor").get("/v1/archive/verification").json().getJsonArray("problems"))
                    .isEqualTo(found.json().getJsonArray("problems"));
            Api.as("auditor").get("/v1/archive/" + id + "/document.pdf").isProblem(409, "ARCHIVE-DAMAGED");
        } finally {
            changeByForce("archive_blob", flip);
        }
        assertThat(command()).isEqualTo(0);
    }

    @Test
    void changedRowMissingPackageAndMissingContentAreNamed() throws Exception {
        int id = sealed();
        assertThat(found(
                        "update archived_package set decision_number = decision_number || '1' where id = " + id,
                        "update archived_package set decision_number = left(decision_number, -1) where id = " + id))
                .containsExactly("ROW_CHANGED decision_number");
        assertThat(found(
                        "update archived_package set sequence = -sequence where id = " + id,
                        "update archived_package set sequence = -sequence where id = " + id))
                .contains("PACKAGE_MISSING ");
        assertThat(found(
                        "update archived_package set archived_at = archived_at + interval '1 day' where id = " + id,
                        "update archived_package set archived_at = archived_at - interval '1 day' where id = " + id))
                .containsExactly("ROW_CHANGED archived_at");
        assertThat(found(
                        "update archived_package set origin = '{}' where id = " + id,
                        "update archived_package set origin = null where id = " + id))
                .containsExactly("ROW_CHANGED report_id");
    }

    @Test
    void flippedByteAndMissingFileInTheDirectoryAreFound() throws Exception {
        int id = sealed();
        DirectoryStore store = new DirectoryStore(directory);
        copyTo(store);
        assertThat(verify(Optional.of(store)).problems()).isEmpty();
        byte[] nobodys = "nobody's".getBytes(StandardCharsets.UTF_8);
        store.put(Sha256.hex(nobodys), nobodys);
        Files.writeString(directory.resolve("notes.txt"), "?");
        assertThat(verify(Optional.of(store)).problems())
                .as("may be a sealing's")
                .isEmpty();
        for (Path left : List.of(store.path(Sha256.hex(nobodys)), directory.resolve("notes.txt"))) {
            Files.setLastModifiedTime(left, FileTime.from(Instant.now().minus(Duration.ofHours(2))));
        }
        ArchiveVerdict remarked = verify(Optional.of(store));
        assertThat(remarked.isIntact()).isTrue();
        assertThat(remarked.problems())
                .extracting(ArchiveProblem::kind, ArchiveProblem::detail)
                .containsExactlyInAnyOrder(
                        tuple(ProblemKind.CONTENT_NEEDLESS, Sha256.hex(nobodys)),
                        tuple(ProblemKind.FILE_STRANGE, "notes.txt"));
        store.remove(Sha256.hex(nobodys));
        Files.delete(directory.resolve("notes.txt"));
        Path file = store.path(documentHash(id));
        byte[] content = Files.readAllBytes(file);
        content[100] ^= 1;
        assertThat(file.toFile().setWritable(true)).isTrue();
        Files.write(file, content);
        assertThat(verify(Optional.of(store)).problems())
                .extracting(ArchiveProblem::kind, ArchiveProblem::detail)
                .containsExactly(tuple(ProblemKind.CONTENT_CHANGED, "document.pdf"));
    }

    @Test
    void figureThatIsNotTheDatasStopsTheSealing() throws Exception {
        LedReport report = ready();
        String change = "update entry set actual = actual %s 1000 where number = '1.2' and report_id = " + report.id();
        try (Connection database = Rig.database();
                Statement statement = database.createStatement()) {
            statement.execute(change.formatted("+"));
            Answer refused = report.complete("council", LedReport.SIGN).isProblem(422, "FIGURES-DIFFER");
            assertThat(refused.faults())
                    .anySatisfy(fault -> assertThat(fault).startsWith("1.2 ").endsWith("figure-differs"));
            assertThat(report.status()).isEqualTo("adopted");
            statement.execute(change.formatted("-"));
        }
        report.complete("council", LedReport.SIGN).isOk();
        assertThat(report.archived()).hasSize(1);
    }

    @Test
    void reportIdsOfTwoPackagesSwappedAreFound() throws Exception {
        int one = sealed();
        int other = sealed();
        String swap = "update archived_package p set report_id = -q.report_id from archived_package q"
                + " where p.id in (%1$d, %2$d) and q.id in (%1$d, %2$d) and p.id <> q.id;".formatted(one, other)
                + " update archived_package set report_id = -report_id where report_id < 0;";
        String free = "alter table archived_package drop constraint archived_package_report_id_fkey; ";
        String bind = " alter table archived_package add foreign key (report_id) references report";
        assertThat(found(free + swap + bind, free + swap + bind))
                .contains("ROW_CHANGED report_id", "DOCUMENT_DIFFERS document.pdf")
                .allMatch(problem -> problem.matches("(ROW_CHANGED|(HISTORY|SIGNATURE|DOCUMENT)_DIFFERS) .*"));
    }

    @Test
    void reportThatIsNotArchivedAndContentThatNobodyNamesAreFound() throws Exception {
        int id = sealed();
        String report = "update report set status = '%s' where id = (select report_id from archived_package where id = "
                + id + ")";
        changeByForce("report", report.formatted("ADOPTED"));
        assertThat(kinds(verify(Optional.empty()))).containsExactly(ProblemKind.PACKAGE_WITHOUT_REPORT);
        changeByForce("report", report.formatted("ARCHIVED"));

        String needless = "f".repeat(64);
        changeByForce("archive_blob", "insert into archive_blob values ('" + needless + "', 'x')");
        ArchiveVerdict remarked = verify(Optional.empty());
        assertThat(kinds(remarked)).containsExactly(ProblemKind.CONTENT_NEEDLESS);
        assertThat(remarked.isIntact()).isTrue();
        assertThat(command()).isEqualTo(0);
        changeByForce("archive_blob", "delete from archive_blob where sha256 = '" + needless + "'");
    }

    @Test
    void withoutItsHeadTheArchiveIsDamagedAndTakesNothingUntilItIsRepaired() throws Exception {
        sealed();
        LedReport waiting = ready();
        String council = "(select id from council where code = 'khmelnytskyi')";
        changeByForce(
                "archive_head",
                "create table kept_head as select * from archive_head where council_id = " + council
                        + "; delete from archive_head where council_id = " + council);
        try {
            assertThat(kinds(verify(Optional.empty()))).containsExactly(ProblemKind.HEAD_MISSING);
            assertThat(command()).isEqualTo(1);
            Answer found = Api.as("admin").post("/v1/archive/verification", "").isOk();
            assertThat(found.json().getBoolean("intact")).isFalse();
            waiting.complete("council", LedReport.SIGN).isProblem(409, "ARCHIVE-CHAIN-DAMAGED");
            assertThat(waiting.status()).isEqualTo("adopted");
            try (Connection database = Rig.database();
                    Statement statement = database.createStatement()) {
                String anew = "insert into archive_head values (" + council + ", 0, repeat('0', 64))";
                assertThatThrownBy(() -> statement.execute(anew)).hasMessageContaining("has begun already");
            }
        } finally {
            changeByForce("archive_head", "insert into archive_head select * from kept_head; drop table kept_head");
        }
        waiting.complete("council", LedReport.SIGN).isOk();
        assertThat(waiting.archived()).hasSize(1);
        assertThat(verify(Optional.empty()).problems()).isEmpty();
    }

    /** The packages lie with another council meanwhile, which looks to their own as if they were gone. */
    @Test
    void emptiedArchiveIsNoEmptyArchive() throws Exception {
        sealed();
        LedReport waiting = ready();
        Path kept = ArchiveInsiderIT.keptAnchor(directory);
        String own = "(select id from council where code = 'khmelnytskyi')";
        String nowhere = "(select id from council where code = 'nowhere')";
        String away = "update archived_package set council_id = %2$s where council_id = %1$s;";
        changeByForce(
                "archive_head",
                "create table kept_head as select * from archive_head where council_id = " + own
                        + "; update archive_head set sequence = 0, package_hash = repeat('0', 64) where council_id = "
                        + own);
        changeByForce(
                "archived_package",
                "insert into council (code, name, decision_body) values ('nowhere', 'Н', 'Р') on conflict do nothing;"
                        + away.formatted(own, nowhere));
        try {
            try (Connection database = Rig.database()) {
                assertThat(kinds(new ArchiveVerifier(database, List.of(), "khmelnytskyi").verify()))
                        .containsOnly(
                                ProblemKind.REPORT_WITHOUT_PACKAGE,
                                ProblemKind.TRACE_WITHOUT_PACKAGE,
                                ProblemKind.ANCHOR_BROKEN);
            }
            assertThat(command()).isEqualTo(1);
            assertThat(command(Map.of(), "--anchor", kept.toString())).isEqualTo(1);
            waiting.complete("council", LedReport.SIGN).isProblem(409, "ARCHIVE-CHAIN-DAMAGED");
        } finally {
            changeByForce("archived_package", away.formatted(nowhere, own));
            changeByForce(
                    "archive_head",
                    "update archive_head h set sequence = k.sequence, package_hash = k.package_hash from kept_head k"
                            + " where k.council_id = h.council_id; drop table kept_head");
        }
        waiting.complete("council", LedReport.SIGN).isOk();
        assertThat(verify(Optional.empty()).problems()).isEmpty();
        assertThat(command(Map.of(), "--anchor", kept.toString())).isEqualTo(0);
    }

    @Test
    void unreadableArchiveIsTold() throws Exception {
        assertThat(command(Map.of(), "--anchor", "/no/such/file")).isEqualTo(2);
        assertThat(command(Map.of("ZVIT_DB_PASSWORD", "wrong"))).isEqualTo(2);
        assertThat(command(Map.of("ZVIT_ARCHIVE_STORE", "/no/such/folder"))).isEqualTo(2);
    }

    private static LedReport ready() {
        LedReport report = LedReport.started();
        LedReport.DRAFTERS.forEach(
                user -> report.complete(user, LedReport.SUBMIT).isOk());
        report.complete("acting-head", "{\"outcome\":\"accept\"}").isOk();
        report.complete("acting-head", LedReport.SIGN).isOk();
        report.complete("council", Today.adoption("15")).isOk();
        return report;
    }

    static int sealed() {
        LedReport report = ready();
        report.complete("council", LedReport.SIGN).isOk();
        return report.archived().get(0);
    }

    static List<ProblemKind> kinds(ArchiveVerdict verdict) {
        return verdict.problems().stream().map(ArchiveProblem::kind).toList();
    }

    static ArchiveVerdict verify(Optional<DirectoryStore> store) throws SQLException {
        try (Connection database = Rig.database()) {
            return new ArchiveVerifier(database, store.stream().toList(), null).verify();
        }
    }

    private static List<String> found(String change, String back) throws SQLException {
        changeByForce("archived_package", change);
        try {
            return verify(Optional.empty()).problems().stream()
                    .map(problem -> problem.kind() + " " + problem.detail())
                    .distinct()
                    .toList();
        } finally {
            changeByForce("archived_package", back);
        }
    }

    /** What the application can't do, but whoever owns the tables can. */
    static void changeByForce(String table, String change) throws SQLException {
        try (Connection database = Rig.database();
                Statement statement = database.createStatement()) {
            statement.execute("alter table " + table + " disable trigger user");
            statement.execute(change);
            statement.execute("alter table " + table + " enable trigger user");
        }
    }

    private static String documentHash(int id) throws SQLException {
        try (Connection database = Rig.database();
                Statement statement = database.createStatement();
                ResultSet row =
                        statement.executeQuery("select document_sha256 from archived_package where id = " + id)) {
            row.next();
            return row.getString(1);
        }
    }

    private static void copyTo(DirectoryStore store) throws SQLException {
        try (Connection database = Rig.database();
                Statement statement = database.createStatement();
                ResultSet rows = statement.executeQuery("select sha256, content from archive_blob")) {
            while (rows.next()) {
                store.put(rows.getString(1), rows.getBytes(2));
            }
        }
    }

    private static int command() throws IOException, InterruptedException {
        return command(Map.of());
    }

    /** @return exit code of the command, which needs no server */
    private static int command(Map<String, String> settings, String... options)
            throws IOException, InterruptedException {
        List<String> words = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                "ua.zvit.archive.VerifyArchiveCommand",
                "--json"));
        words.addAll(List.of(options));
        ProcessBuilder builder = new ProcessBuilder(words)
                .redirectErrorStream(true)
                .redirectOutput(Rig.data().resolve("log/verify-archive.log").toFile());
        builder.environment().put("ZVIT_DB_URL", Rig.databaseUrl());
        builder.environment().put("ZVIT_DB_USER", "zvit");
        builder.environment()
                .put(
                        "ZVIT_DB_PASSWORD",
                        Files.readString(Rig.data().resolve("database-password"))
                                .strip());
        builder.environment().putAll(settings);
        return builder.start().waitFor();
    }

    private static HttpResponse<byte[]> send(String user, byte[] zip) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(Rig.base() + "/api/v1/archive/import"))
                .header("Authorization", Api.as(user).authorization())
                .header("Content-Type", "application/zip")
                .POST(HttpRequest.BodyPublishers.ofByteArray(zip))
                .build();
        return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofByteArray());
    }
}
