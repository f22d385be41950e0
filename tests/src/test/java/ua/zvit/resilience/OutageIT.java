package ua.zvit.resilience;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import ua.zvit.api.Answer;
import ua.zvit.api.Api;
import ua.zvit.api.WebSession;
import ua.zvit.rig.Rig;

/**
 * The database is held up, used up, closed or frozen: everybody is told within seconds that it will pass, nobody's words are lost,
 * the log stays small, and all is well again without a restart.
 */
class OutageIT {
    private static final Duration SECONDS = Duration.ofSeconds(15);
    private static final String WORDS = "Проведено зустріч із делегацією міста-партнера <b>".repeat(3);
    private static LedReport report;
    private static WebSession session;
    private static long atFirst;

    @BeforeAll
    static void prepare() throws Exception {
        report = LedReport.started();
        session = WebSession.of("drafter-international");
        Api.as("drafter-international");
        atFirst = Files.size(Rig.data().resolve("log/server.log"));
    }

    @Test
    void aHeldRecordIsToldToWritersAndDoesNotStopReaders() throws Exception {
        String task = report.task("drafter-international").orElseThrow();
        try (Connection holder = Rig.database()) {
            hold(holder, "select * from report where id = " + report.id() + " for update");
            Answer written = within(SECONDS, () -> LedReport.complete("drafter-international", task, LedReport.SUBMIT));
            assertOutage(written, "RECORD-LOCKED");
            within(Duration.ofSeconds(4), () -> Api.as("auditor").get(report.path()))
                    .isOk();
            holder.rollback();
        }
        LedReport.complete("drafter-international", task, LedReport.SUBMIT).isOk();
    }

    @Test
    void whenAllConnectionsWaitTheOthersAreAnsweredToo() throws Exception {
        LedReport other = LedReport.started();
        String task = other.task("drafter-education").orElseThrow();
        try (Connection holder = Rig.database()) {
            hold(holder, "select * from report where id = " + other.id() + " for update");
            List<Supplier<Answer>> calls = new ArrayList<>(Stream.<Supplier<Answer>>generate(
                            () -> () -> LedReport.complete("drafter-education", task, LedReport.SUBMIT))
                    .limit(45)
                    .toList());
            calls.add(() -> Api.as("auditor").get(other.path()));
            Instant begun = Instant.now();
            List<Answer> answers = AtOnce.send(calls);
            assertThat(Duration.between(begun, Instant.now())).isLessThan(Duration.ofSeconds(20));
            assertThat(answers.subList(0, 45))
                    .allSatisfy(answer -> assertThat(answer.status()).isEqualTo(503));
            assertThat(answers.get(45).status()).isIn(200, 503);
            holder.rollback();
        }
        LedReport.complete("drafter-education", task, LedReport.SUBMIT).isOk();
    }

    @Test
    void aClosedDatabaseCostsNobodyTheirWordsAndTheLogFewLines(TestReporter reporter) throws Exception {
        Path log = Rig.data().resolve("log/server.log");
        long before = Files.size(log);
        try {
            closeDatabase();
            assertOutage(within(SECONDS, () -> Api.as("auditor").get("/v1/reports")), "DATABASE-AWAY");
            assertOutage(
                    within(SECONDS, () -> Api.as("admin").post("/v1/reports/import", LedReport.file("Програма"))),
                    "DATABASE-AWAY");
            assertPagesTellAndKeep();
            for (int i = 0; i < 300; i++) {
                assertThat(Api.as("auditor").get("/v1/tasks").status()).isEqualTo(503);
            }
            assertThat(Api.anonymous().get("/health").status()).isEqualTo(503);
            assertThat(Api.anonymous().get("/health/live").status()).isEqualTo(200);
        } finally {
            openDatabase();
        }
        Answer again = Api.as("auditor").get("/v1/reports");
        assertThat(again.status()).isEqualTo(200);
        String told = written(log, before);
        reporter.publishEntry("bytes of log in an outage", Integer.toString(told.length()));
        assertThat(lines(told)).as("in this outage").isLessThanOrEqualTo(2);
        assertThat(lines(written(log, atFirst)))
                .as("here, or within the minute before by another case")
                .isPositive();
        assertThat(told.length()).as(told).isLessThan(20_000);
    }

    @Test
    void aFrozenDatabaseHangsNeitherRequestsNorHealth(TestReporter reporter) throws Exception {
        String auditor = "auditor";
        Api.as(auditor).get("/v1/reports").isOk();
        List<String> database = processes();
        try {
            signal("-STOP", database);
            reporter.publishEntry("health", took(() -> Api.anonymous().get("/health"), 503, Duration.ofSeconds(5)));
            reporter.publishEntry("live", took(() -> Api.anonymous().get("/health/live"), 200, Duration.ofSeconds(2)));
            reporter.publishEntry(
                    "request", took(() -> Api.as(auditor).get("/v1/reports"), 503, Duration.ofSeconds(20)));
            reporter.publishEntry("next", took(() -> Api.as(auditor).get("/v1/tasks"), 503, Duration.ofSeconds(20)));
        } finally {
            signal("-CONT", database);
        }
        Instant until = Instant.now().plusSeconds(20);
        while (Api.as(auditor).get("/v1/reports").status() != 200
                && Instant.now().isBefore(until)) {
            Thread.sleep(300);
        }
        Api.as(auditor).get("/v1/reports").isOk();
    }

    private static long lines(String log) {
        return log.lines().filter(line -> line.contains("Outage DATABASE-AWAY")).count();
    }

    private static void assertPagesTellAndKeep() throws Exception {
        HttpResponse<String> page = session.get(Rig.base() + "/reports.xhtml");
        assertThat(page.statusCode()).isEqualTo(503);
        assertThat(page.headers().firstValue("Retry-After")).isPresent();
        assertThat(page.body()).contains("База даних не відповідає", "/zvit/reports.xhtml");
        HttpResponse<String> english = session.get(Rig.base() + "/reports.xhtml?lang=en");
        assertThat(english.body()).contains("The database does not answer");
        HttpResponse<String> sent = session.post(
                Rig.base() + "/index.xhtml?lang=uk", "words=" + URLEncoder.encode(WORDS, StandardCharsets.UTF_8));
        assertThat(sent.statusCode()).isEqualTo(503);
        assertThat(sent.body())
                .contains("делегацією міста-партнера &lt;b")
                .contains("name=\"words\"")
                .contains("index.xhtml?lang=uk");
    }

    private static void assertOutage(Answer answer, String code) {
        answer.isProblem(503, code);
        assertThat(Integer.parseInt(answer.header("Retry-After"))).isPositive();
        assertThat(answer.json().getString("detail")).isNotBlank();
    }

    private static Answer within(Duration most, Supplier<Answer> call) {
        Instant begun = Instant.now();
        Answer answer = call.get();
        assertThat(Duration.between(begun, Instant.now())).isLessThan(most);
        return answer;
    }

    private static String took(Supplier<Answer> call, int status, Duration most) {
        Instant begun = Instant.now();
        Answer answer = call.get();
        Duration took = Duration.between(begun, Instant.now());
        assertThat(answer.status()).isEqualTo(status);
        assertThat(took).isLessThan(most);
        return took.toMillis() + " ms";
    }

    private static void hold(Connection holder, String query) throws SQLException {
        holder.setAutoCommit(false);
        try (Statement statement = holder.createStatement()) {
            statement.execute(query);
        }
    }

    private static void closeDatabase() throws SQLException {
        beside("alter database zvit allow_connections false");
        beside("select pg_terminate_backend(pid) from pg_stat_activity where datname = 'zvit'"
                + " and backend_type = 'client backend'");
    }

    private static void openDatabase() throws SQLException {
        beside("alter database zvit allow_connections true");
    }

    private static void beside(String words) throws SQLException {
        try (Connection connection = Rig.besideDatabase();
                Statement statement = connection.createStatement()) {
            statement.execute(words);
        }
    }

    private static List<String> processes() {
        ProcessHandle database = ProcessHandle.of(Rig.databasePid()).orElseThrow();
        return Stream.concat(Stream.of(database), database.descendants())
                .map(process -> Long.toString(process.pid()))
                .toList();
    }

    private static void signal(String name, List<String> pids) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("kill", name));
        command.addAll(pids);
        new ProcessBuilder(command).inheritIO().start().waitFor();
    }

    private static String written(Path log, long from) throws IOException {
        byte[] all = Files.readAllBytes(log);
        int begin = all.length < from ? 0 : (int) from;
        return new String(all, begin, all.length - begin, StandardCharsets.UTF_8);
    }
}
