package ua.zvit.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ua.zvit.rig.Rig;

/** An installation that has no council of anybody's yet: every door answers in words, and the log stays quiet. */
class NewcomerIT {
    private static final List<String> PAGES = List.of(
            "",
            "index.xhtml",
            "reports.xhtml",
            "archive.xhtml",
            "import.xhtml",
            "appointments.xhtml",
            "forms.xhtml",
            "signing.xhtml",
            "check.xhtml",
            "archive-care.xhtml",
            "report.xhtml?id=1",
            "entry.xhtml?report=1",
            "review.xhtml?task=1",
            "package.xhtml?id=1");
    private static final int QUIET = 20;

    @BeforeEach
    void takeAllCouncilsAway() throws SQLException {
        execute("update council set code = 'away-' || code");
    }

    @AfterEach
    void bringThemBack() throws SQLException {
        execute("update council set code = substring(code from 6) where code like 'away-%'");
    }

    @Test
    void everyPageTellsThatTheCouncilIsNotHereYet() throws IOException, InterruptedException {
        WebSession admin = WebSession.of("admin");
        long before = lines();
        for (String page : PAGES) {
            HttpResponse<String> answer = admin.get(Rig.base() + "/" + page);
            assertThat(answer.statusCode()).as(page).isEqualTo(403);
            assertThat(answer.body()).as(page).contains("Вашої ради тут ще немає", "khmelnytskyi", "admin", "logout");
        }
        assertThat(lines() - before).as("lines of log").isLessThan(QUIET);
        assertThat(admin.get(Rig.base() + "/verify.xhtml").statusCode()).isEqualTo(200);
        assertThat(WebSession.asksForPassword(admin.post(Rig.base() + "/logout", "")))
                .isTrue();
    }

    @Test
    void theApiTellsIt() throws IOException {
        long before = lines();
        for (String path : List.of("/v1/tasks", "/v1/reports", "/v1/organisation/departments", "/v1/archive")) {
            Answer answer = Api.as("auditor").get(path).isProblem(403, "COUNCIL-UNKNOWN");
            assertThat(answer.json().getString("detail")).contains("khmelnytskyi");
        }
        assertThat(lines() - before).isLessThan(QUIET);
    }

    private static long lines() throws IOException {
        Path log = Rig.data().resolve("log/server.log");
        try (var lines = Files.lines(log)) {
            return lines.count();
        }
    }

    private static void execute(String change) throws SQLException {
        try (Connection database = Rig.database();
                Statement statement = database.createStatement()) {
            statement.execute(change);
        }
    }
}
