package ua.zvit.api;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** People hear of work, of its return and of reminders, over the API, as the jobs of the server tell them. */
class NoticesIT {
    private static final String DRAFTER = "drafter-international";
    private static final Duration PATIENCE = Duration.ofSeconds(150);

    @Test
    void tellsOfWorkOnceAndOfReminders() {
        int report = started();
        Api.as("drafter-promotion").get("/v1/tasks").isOk();
        Api.as(DRAFTER)
                .post(
                        "/v1/reports/" + report + "/entries/2.1/comments",
                        "{\"text\":\"@drafter-promotion, це ваш показ?\"}")
                .isOk();
        JsonObject told = awaited(DRAFTER, one -> one.getInt("reportId") == report);
        assertThat(told.getString("kind")).isEqualTo("task");
        assertThat(told.getString("stage")).isEqualTo("drafting");
        assertThat(told.getBoolean("read")).isFalse();

        String path = "/v1/notices/" + told.getInt("id") + "/read";
        Api.as("neighbour").post(path, "").isProblem(404, "NOTICE-UNKNOWN");
        assertThat(Api.as(DRAFTER).post(path, "").isOk().json().getBoolean("read"))
                .isTrue();

        String task = task(DRAFTER, report);
        Api.as("neighbour").post("/v1/tasks/" + task + "/remind", "").isProblem(404, "TASK-UNKNOWN");
        assertThat(Api.as("admin")
                        .post("/v1/tasks/" + task + "/remind", "")
                        .isOk()
                        .json()
                        .getInt("people"))
                .isPositive();
        Api.as("admin").post("/v1/tasks/" + task + "/remind", "").isProblem(409, "TASK-REMINDED");
        assertThat(notices(DRAFTER).stream()
                        .filter(one -> one.getInt("reportId") == report)
                        .map(one -> one.getString("kind")))
                .as("at once, and each once")
                .containsExactly("reminder", "task");
        awaited(
                "drafter-promotion",
                one -> one.getInt("reportId") == report && one.getString("kind").equals("addressed"));
    }

    @Test
    void choosesHowToBeToldAndWhenTheCouncilWorks() {
        Api auditor = Api.as("auditor");
        auditor.put("/v1/notices/choices", "{\"ways\": {\"archived\": \"pigeon\"}}", "\"0\"")
                .isProblem(422, "BODY-INVALID");
        JsonObject chosen = auditor.put("/v1/notices/choices", "{\"ways\": {\"archived\": \"digest\"}}", "\"0\"")
                .isOk()
                .json();
        assertThat(chosen.getJsonObject("ways").getString("archived")).isEqualTo("digest");
        assertThat(chosen.getJsonObject("ways").getString("overdue")).isEqualTo("at-once");
        assertThat(auditor.get("/v1/notices/choices").json()).isEqualTo(chosen);

        Api admin = Api.as("admin");
        String day = "/v1/calendar/days/2031-03-03";
        admin.put(day, "{\"working\": false}", "\"0\"").isProblem(422, "CALENDAR-DAY");
        admin.put(day, "{\"working\": false, \"reason\": \"День міста\"}", "\"0\"")
                .isOk();
        assertThat(auditor.get("/v1/calendar").json().getJsonArray("days").getValuesAs(JsonObject.class))
                .anySatisfy(said -> assertThat(said.getString("day")).isEqualTo("2031-03-03"));
        assertThat(admin.send("DELETE", day, null, Map.of()).status()).isEqualTo(204);
        admin.send("DELETE", day, null, Map.of()).isProblem(404, "CALENDAR-DAY-UNKNOWN");
        Answer rule = admin.get("/v1/calendar");
        admin.put("/v1/calendar/rule", "{\"martialLaw\": true}", "\"77\"").isProblem(412, "CALENDAR-STALE");
        admin.put(
                        "/v1/calendar/rule",
                        "{\"martialLaw\": " + rule.json().getBoolean("martialLaw") + "}",
                        rule.header("ETag"))
                .isOk();
        assertThat(auditor.get("/v1/calendar/holidays?year=2026").list())
                .extracting(holiday -> holiday.getString("name"))
                .contains("independence");
    }

    @Test
    void showsReportsOnTheBoardAndPutsADayOff() {
        int report = started();
        JsonObject line = line(report);
        assertThat(line.getString("status")).isEqualTo("drafting");
        JsonObject waiting = line.getJsonArray("tasks").getJsonObject(0);
        assertThat(waiting.getInt("late")).isZero();

        String path = "/v1/tasks/" + waiting.getString("id") + "/due";
        LocalDate later = LocalDate.parse(waiting.getString("due")).plusDays(30);
        Api admin = Api.as("admin");
        assertThat(admin.put(path, "{\"due\":\"2020-01-01\"}", "\"0\"")
                        .isProblem(422, "DUE-DATE")
                        .faults())
                .containsExactly("- due date-past", "- reason missing");
        admin.put(path, "{\"due\":\"" + later + "\",\"reason\":\"Хвороба виконавця\"}", "\"0\"")
                .isOk();

        assertThat(line(report).getJsonArray("tasks").getValuesAs(JsonObject.class))
                .anySatisfy(task -> assertThat(task.getString("due")).isEqualTo(later.toString()));
        assertThat(admin.get("/v1/reports/" + report + "/history").list())
                .anySatisfy(step -> assertThat(step.getString("action")).isEqualTo("due-extended"));
    }

    @Test
    void countsBackwardsFromTheSession() {
        String path = "/v1/reports/" + OwnReport.imported().getInt("id");
        assertThat(Api.as("admin")
                        .post(path + "/start?session=" + Today.date().plusDays(1), "")
                        .isProblem(422, "SESSION-DATE")
                        .faults())
                .containsExactly("- session session-too-near");
        LocalDate session = Today.date().plusDays(120);
        Api.as("admin").post(path + "/start?session=" + session, "").isOk();

        int report = Integer.parseInt(path.substring(path.lastIndexOf('/') + 1));
        assertThat(line(report).getJsonArray("tasks").getValuesAs(JsonObject.class))
                .isNotEmpty()
                .allSatisfy(task -> assertThat(LocalDate.parse(task.getString("due")))
                        .isBetween(session.minusDays(60), session.minusDays(16)));
    }

    private static int started() {
        String path = OwnReport.started();
        return Integer.parseInt(path.substring(path.lastIndexOf('/') + 1));
    }

    private static String task(String user, int report) {
        return Api.as(user).get("/v1/tasks").list().stream()
                .filter(task -> task.getInt("reportId") == report)
                .map(task -> task.getString("id"))
                .findFirst()
                .orElseThrow();
    }

    private static JsonObject line(int report) {
        return Api.as("admin").get("/v1/board").isOk().list().stream()
                .filter(line -> line.getInt("reportId") == report)
                .findFirst()
                .orElseThrow();
    }

    private static List<JsonObject> notices(String user) {
        return Api.as(user)
                .send("GET", "/v1/notices?limit=200", null, Map.of())
                .isOk()
                .list();
    }

    private static JsonObject awaited(String user, Predicate<JsonObject> wanted) {
        Instant end = Instant.now().plus(PATIENCE);
        while (Instant.now().isBefore(end)) {
            for (JsonObject one : notices(user)) {
                if (wanted.test(one)) {
                    return one;
                }
            }
            LockSupport.parkNanos(Duration.ofSeconds(1).toNanos());
        }
        throw new AssertionError("Nobody told " + user);
    }
}
