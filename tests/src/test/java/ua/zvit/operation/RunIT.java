package ua.zvit.operation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/**
 * The life of an installation: first start, every part killed and brought back, backup and restore by the very words of
 * the documentation, and an older program on the data of a newer one. One test, for every start takes its time,
 * and beside the others, for its servers are its own.
 */
@Execution(ExecutionMode.CONCURRENT)
class RunIT {
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final int PATIENCE_SECONDS = 600;

    @TempDir
    Path folder;

    private Script script;
    private Process run;
    private Path said;

    @AfterEach
    void stop() throws Exception {
        script.call("stop");
        if (run != null) {
            run.destroy();
        }
    }

    @Test
    void keepsItsPromisesFromTheFirstStartToTheRestore() throws Exception {
        script = new Script(folder.resolve("data"));
        said = folder.resolve("said");
        start(List.of(Script.ROOT.resolve("zvit").toString(), "run"));
        assertKeycloakHasAnAdministratorAndOffersNone();
        assertNothingIsReadableByOthers();
        assertEveryPartIsBroughtBack();
        assertThat(reportsFor("auditor")).contains("200");
        change("create table kept as select 1 as one");

        Path backup = folder.resolve("backup");
        assertThat(execute("backup", backup).waitFor()).as(words()).isZero();
        assertThat(run.waitFor(1, TimeUnit.MINUTES)).isTrue();
        Files.move(script.data(), folder.resolve("lost"));
        Files.delete(said);
        run = execute("restore", backup);
        await("Ready", text -> text.contains("Ready."));
        change("select one from kept");
        assertThat(reportsFor("auditor")).contains("403", "DEMO-PERSON");
        change(
                "insert into flyway_schema_history (installed_rank, version, description, type, script, installed_by,"
                        + " execution_time, success) values (9999, '9999', 'newer', 'SQL', 'V9999__newer.sql', 'zvit', 1, true)");
        assertThat(script.call("stop").code()).isZero();

        Script.Said refused = script.call("run");
        assertThat(refused.code()).isEqualTo(1);
        assertThat(refused.words()).contains("A newer Zvit has worked with this database");
        assertThat(Files.readString(script.data().resolve("log/server.log")))
                .contains("ZVIT-SCHEMA-NEWER: A newer Zvit has worked with this database (9999 ");
    }

    private void assertEveryPartIsBroughtBack() throws Exception {
        Path lock = script.data().resolve("postgres/postmaster.pid");
        kill(List.of(Long.parseLong(Files.readAllLines(lock).get(0).strip())));
        kill(having("-Dkc.home.dir=" + script.data() + "/keycloak/bin/.."));
        kill(having("-Djboss.server.base.dir=" + script.data() + "/wildfly"));
        await("every part works again", text -> Stream.of("PostgreSQL", "Keycloak", "Звіт / Zvit")
                .allMatch(part -> text.contains(part + " works again")));
        assertThat(Files.readString(script.data().resolve("log/zvit.log"))).contains("Keycloak has ended by itself");
        assertThat(get("http://127.0.0.1:" + script.httpPort() + "/zvit/api/health"))
                .isPositive();
    }

    private void assertKeycloakHasAnAdministratorAndOffersNone() throws Exception {
        String keycloak = "http://127.0.0.1:" + script.keycloakPort();
        // without an administrator it would answer with a form for becoming one
        assertThat(get(keycloak + "/")).isEqualTo(302);
        List<String> administrator = Files.readAllLines(script.data().resolve("keycloak-administrator"));
        assertThat(grant("master", "client_id=admin-cli&" + administrator.get(0) + "&" + administrator.get(1)))
                .contains("access_token");
        assertThat(words())
                .contains("keycloak-administrator")
                .doesNotContain(administrator.get(1).split("=", 2)[1]);
    }

    private void assertNothingIsReadableByOthers() throws IOException {
        Set<PosixFilePermission> others = Set.of(
                PosixFilePermission.OTHERS_READ, PosixFilePermission.GROUP_READ, PosixFilePermission.OTHERS_WRITE);
        try (Stream<Path> files = Files.walk(script.data())) {
            assertThat(files.filter(Predicate.not(Files::isSymbolicLink)).filter(file -> !isClosed(file, others)))
                    .isEmpty();
        }
    }

    private static boolean isClosed(Path file, Set<PosixFilePermission> others) {
        try {
            return Files.getPosixFilePermissions(file).stream().noneMatch(others::contains);
        } catch (IOException gone) {
            return true;
        }
    }

    /** Runs the block of commands that the documentation gives under this name, as it stands there. */
    private Process execute(String name, Path backup) throws IOException {
        String documentation = Files.readString(Script.ROOT.resolve("docs/configuration.md"));
        Matcher block = Pattern.compile("```bash\n# " + name + "\n(.*?)```", Pattern.DOTALL)
                .matcher(documentation);
        assertThat(block.find()).as(name).isTrue();
        ProcessBuilder builder = script.prepared(List.of("bash", "-ec", block.group(1)), said);
        builder.environment().put("BACKUP", backup.toString());
        builder.environment().put("ZVIT_DEMO", "false");
        return builder.start();
    }

    private void start(List<String> command) throws IOException, InterruptedException {
        run = script.prepared(new ArrayList<>(command), said).start();
        await("Ready", text -> text.contains("Ready."));
    }

    private void await(String what, Predicate<String> told) throws IOException, InterruptedException {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (!told.test(words())) {
            assertThat(run.isAlive()).as(words()).isTrue();
            assertThat(System.nanoTime()).as(what + ": " + words()).isLessThan(deadline);
            Thread.sleep(200);
        }
    }

    private String words() throws IOException {
        return Files.exists(said) ? Files.readString(said) : "";
    }

    private static List<Long> having(String argument) {
        return ProcessHandle.allProcesses()
                .filter(process -> commandLine(process).contains(argument))
                .map(ProcessHandle::pid)
                .toList();
    }

    private static List<String> commandLine(ProcessHandle process) {
        try {
            return List.of(Files.readString(Path.of("/proc", Long.toString(process.pid()), "cmdline"))
                    .split("\0"));
        } catch (IOException gone) {
            return List.of();
        }
    }

    private static void kill(List<Long> pids) {
        assertThat(pids).isNotEmpty();
        pids.forEach(pid -> ProcessHandle.of(pid).ifPresent(ProcessHandle::destroyForcibly));
    }

    private String grant(String realm, String form) throws IOException, InterruptedException {
        String address =
                "http://127.0.0.1:" + script.keycloakPort() + "/realms/" + realm + "/protocol/openid-connect/token";
        HttpRequest request = HttpRequest.newBuilder(URI.create(address))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("grant_type=password&" + form.replace("+", "%2B")))
                .build();
        return HTTP.send(request, BodyHandlers.ofString()).body();
    }

    /** @return status and text of the API's answer to somebody of the demo */
    private String reportsFor(String user) throws IOException, InterruptedException {
        String token = grant("zvit", "client_id=zvit-cli&username=" + user + "&password=" + user)
                .replaceFirst(".*\"access_token\":\"([^\"]*)\".*", "$1");
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create("http://127.0.0.1:" + script.httpPort() + "/zvit/api/v1/reports"))
                .header("Authorization", "Bearer " + token)
                .build();
        HttpResponse<String> response = HTTP.send(request, BodyHandlers.ofString());
        return response.statusCode() + " " + response.body();
    }

    private static int get(String address) throws IOException, InterruptedException {
        return HTTP.send(HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.discarding())
                .statusCode();
    }

    private void change(String sql) throws IOException, SQLException {
        String password = Files.readString(script.data().resolve("database-owner-password"))
                .strip();
        try (Connection database = DriverManager.getConnection(script.databaseUrl(), "zvit_owner", password);
                Statement statement = database.createStatement()) {
            if (statement.execute(sql)) {
                try (ResultSet row = statement.getResultSet()) {
                    assertThat(row.next()).isTrue();
                }
            }
        }
    }
}
