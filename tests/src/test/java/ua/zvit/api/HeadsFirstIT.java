package ua.zvit.api;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import ua.zvit.rig.Accounts;

/** A department's part goes to the department's own head before it counts as submitted, where the council wants it. */
class HeadsFirstIT {
    private static final String SUBMIT = "{\"outcome\":\"submit\"}";
    private static final String ACCEPT = "{\"outcome\":\"accept\"}";
    private static final String RETURN =
            "{\"outcome\":\"return\",\"returns\":[{\"measure\":\"1.2\",\"comment\":\"Додайте, скільки дітей\"}]}";
    private static final String APPOINTMENT =
            """
            {"position": "head-finance", "username": "%s", "personName": "Олена ТКАЧ", "validFrom": "%s", "validTo": "%s",
             "orderNumber": "17-к", "orderDate": "%s"}
            """;

    private static final Duration PATIENCE = Duration.ofSeconds(150);

    private final StagedCouncil staged = new StagedCouncil();

    @Test
    void aPartIsSubmittedByTheHeadOfItsDepartment() {
        String report = staged.withHeadsFirst(false).started();
        String drafter = staged.council().person("finance", "drafter");
        JsonObject drafting = StagedCouncil.tasks(drafter, report).get(0);
        staged.complete(drafter, report, SUBMIT).isOk();
        assertThat(status(report, "1.2")).isEqualTo("clearing");
        assertThat(StagedCouncil.tasks(drafter, report)).isEmpty();
        JsonObject task = StagedCouncil.tasks(staged.finance(), report).get(0);
        assertThat(task.getString("kind")).isEqualTo("clear");
        assertThat(task.getString("due")).isEqualTo(drafting.getString("due"));
        assertThat(task.getJsonArray("measures")).hasSize(1);
        String place = "/v1/tasks/" + task.getString("id");

        Api.as(drafter).post(place + "/complete", SUBMIT).isProblem(403, "TASK-NOT-ON-DESK");
        Api.as(drafter).post(place + "/complete", ACCEPT).isProblem(403, "TASK-NOT-ON-DESK");
        Api.as(staged.head()).post(place + "/complete", ACCEPT).isProblem(403, "TASK-NOT-ON-DESK");
        Api.as("acting-head").post(place + "/complete", ACCEPT).isProblem(404, "REPORT-UNKNOWN");
        for (String other : List.of("submit", "visa", "sign", "adopt", "reject")) {
            Api.as(staged.finance())
                    .post(place + "/complete", "{\"outcome\":\"" + other + "\"}")
                    .isProblem(422, "TASK-OUTCOME");
        }
        Api.as(drafter)
                .put(
                        report + "/entries/1.2",
                        "{\"narrative\":\"<p>Інакше.</p>\",\"actual\":7.0}",
                        etag(drafter, report))
                .isProblem(409, "ENTRY-LOCKED");

        staged.complete(staged.finance(), report, ACCEPT).isOk();
        assertThat(status(report, "1.2")).isEqualTo("submitted");
        assertThat(staged.status(report)).as("the other department writes").isEqualTo("drafting");
        Api.as(staged.finance()).post(place + "/complete", ACCEPT).isProblem(409, "TASK-DONE");
        staged.complete(staged.council().person("education", "drafter"), report, SUBMIT)
                .isOk();
        staged.complete(staged.head(), report, ACCEPT).isOk();
        assertThat(staged.status(report)).isEqualTo("review");
        assertThat(actions(report)).containsSubsequence("started", "part-sent", "submitted", "part-sent", "submitted");
    }

    @Test
    void whatTheHeadGivesBackIsWrittenAndSentAgain() {
        String report = staged.withHeadsFirst(false).started();
        String drafter = staged.council().person("finance", "drafter");
        staged.complete(drafter, report, SUBMIT).isOk();
        staged.complete(staged.finance(), report, RETURN.replace("Додайте, скільки дітей", " "))
                .isProblem(422, "RETURN-INVALID");
        staged.complete(staged.finance(), report, RETURN.replace("1.2", "1.1")).isProblem(422, "RETURN-INVALID");
        String read = reviews(report).get(0).getString("content");
        staged.complete(staged.finance(), report, RETURN).isOk();
        assertThat(status(report, "1.2")).isEqualTo("returned");
        assertThat(StagedCouncil.tasks(staged.finance(), report)).isEmpty();
        JsonObject again = StagedCouncil.tasks(drafter, report).get(0);
        assertThat(again.getInt("returned")).isEqualTo(1);

        Api.as(drafter)
                .put(
                        report + "/entries/1.2",
                        "{\"narrative\":\"<p>Працював один табір, 30 дітей.</p>\",\"actual\":7.0}",
                        etag(drafter, report))
                .isOk();
        staged.complete(drafter, report, SUBMIT).isOk();
        assertThat(reviews(report).get(0).getJsonArray("changes")).isNotEmpty();
        staged.complete(staged.finance(), report, seen(read)).isProblem(409, "REVIEW-CHANGED");
        staged.complete(staged.finance(), report, seen(reviews(report).get(0).getString("content")))
                .isOk();
        assertThat(status(report, "1.2")).isEqualTo("submitted");
        assertThat(actions(report)).containsSubsequence("part-sent", "part-returned", "part-sent", "submitted");
    }

    /** Each time that the part lies with somebody else, that person hears of it; board and way name who has it. */
    @Test
    void everybodySeesWhoHasThePart() {
        String report = staged.withHeadsFirst(false).started();
        String drafter = staged.council().person("finance", "drafter");
        for (int times = 1; times <= 2; times++) {
            staged.complete(drafter, report, SUBMIT).isOk();
            awaitNotices(staged.finance(), report, "task", times);
            assertThat(desks(report)).anySatisfy(desk -> assertThat(desk).contains("Іван ПЕТРЕНКО"));
            assertThat(Api.as(drafter).get(report + "/way").isOk().list().stream()
                            .map(step -> step.isNull("desk") ? "" : step.getString("desk")))
                    .anySatisfy(desk -> assertThat(desk).contains("Іван ПЕТРЕНКО"));
            staged.complete(staged.finance(), report, RETURN).isOk();
            awaitNotices(drafter, report, "returned", times);
            assertThat(desks(report)).noneSatisfy(desk -> assertThat(desk).contains("Іван ПЕТРЕНКО"));
        }
    }

    private List<String> desks(String report) {
        return staged.council().asAdmin().get("/v1/board").isOk().list().stream()
                .filter(line -> report.endsWith("/" + line.getInt("reportId")))
                .flatMap(line -> line.getJsonArray("tasks").getValuesAs(JsonObject.class).stream())
                .map(task -> task.getString("desk"))
                .toList();
    }

    private static void awaitNotices(String user, String report, String kind, int times) {
        Instant end = Instant.now().plus(PATIENCE);
        long told = 0;
        while (told < times && Instant.now().isBefore(end)) {
            LockSupport.parkNanos(Duration.ofMillis(300).toNanos());
            told = Api.as(user).get("/v1/notices?limit=200").isOk().list().stream()
                    .filter(one -> report.endsWith("/" + one.getInt("reportId")))
                    .filter(one -> one.getString("kind").equals(kind))
                    .count();
        }
        assertThat(told).as(kind + " of " + user).isEqualTo(times);
    }

    @Test
    void theDepartmentTakesItsPartBackUntilItsHeadDecides() {
        String report = staged.withHeadsFirst(false).started();
        String drafter = staged.council().person("finance", "drafter");
        staged.complete(drafter, report, SUBMIT).isOk();
        Api.as(drafter).post(report + "/recall", "{}").isOk();
        assertThat(status(report, "1.2")).isEqualTo("draft");
        assertThat(StagedCouncil.tasks(staged.finance(), report)).isEmpty();
        staged.complete(drafter, report, SUBMIT).isOk();
        staged.complete(staged.finance(), report, ACCEPT).isOk();
        assertThat(actions(report)).contains("part-recalled");
    }

    @Test
    void whoeverStandsInForTheHeadApproves() {
        String report = staged.withHeadsFirst(false).started();
        String acting = staged.account("acting", "finance");
        LocalDate today = Today.date();
        staged.council()
                .asAdmin()
                .post("/v1/organisation/appointments", APPOINTMENT.formatted(acting, today, today, today))
                .isOk();
        staged.complete(staged.council().person("finance", "drafter"), report, SUBMIT)
                .isOk();
        assertThat(StagedCouncil.tasks(staged.finance(), report)).isEmpty();
        staged.complete(acting, report, ACCEPT).isOk();
        assertThat(status(report, "1.2")).isEqualTo("submitted");
        assertThat(history(report).get(history(report).size() - 1).getString("comment"))
                .contains("В. о.");
    }

    @Test
    void withoutAHeadTheAdministratorSeesIt() {
        String report = staged.withHeadsFirst(false).started();
        Api admin = staged.council().asAdmin();
        staged.complete(staged.council().person("finance", "drafter"), report, SUBMIT)
                .isOk();
        assertThat(stranded(report)).isEmpty();
        staged.financeHeldUntil(Today.date().minusDays(1));
        assertThat(StagedCouncil.tasks(staged.finance(), report)).isEmpty();
        JsonObject task = stranded(report).get(0);
        assertThat(task.getString("kind")).isEqualTo("clear");
        assertThat(task.getString("position")).isEqualTo("Фінансове управління");
        admin.post("/v1/tasks/" + task.getString("id") + "/hand-over", "{\"department\":\"education\"}")
                .isOk();
        assertThat(stranded(report)).isEmpty();
        assertThat(status(report, "1.2")).isEqualTo("draft");
        assertThat(StagedCouncil.tasks(staged.council().person("education", "drafter"), report))
                .hasSize(1);
    }

    @Test
    void nobodyApprovesTheirOwnPartUnlessTheCouncilAllowsIt() {
        String report = staged.withHeadsFirst(false).started();
        String both = both();
        completeOwn(both, report, "draft", SUBMIT).isOk();
        completeOwn(both, report, "clear", ACCEPT).isProblem(409, "CLEARANCE-OWN");
        assertThat(stranded(report)).hasSize(1);
        completeOwn(both, report, "clear", RETURN).isOk();
        assertThat(stranded(report)).isEmpty();
    }

    @Test
    void whoMayHaveBothCapacitiesIsNamedInTheRecord() {
        String report = staged.withHeadsFirst(true).started();
        String both = both();
        completeOwn(both, report, "draft", SUBMIT).isOk();
        assertThat(stranded(report)).isEmpty();
        completeOwn(both, report, "clear", ACCEPT).isOk();
        assertThat(status(report, "1.2")).isEqualTo("submitted");
        assertThat(history(report).get(history(report).size() - 1).getString("comment"))
                .contains("сам подав");
    }

    @Test
    void aReportUnderWayGoesOnAsItBegan() {
        String report = staged.started();
        staged.withHeadsFirst(false);
        staged.complete(staged.council().person("finance", "drafter"), report, SUBMIT)
                .isOk();
        assertThat(status(report, "1.2")).isEqualTo("submitted");
        assertThat(StagedCouncil.tasks(staged.finance(), report)).isEmpty();
    }

    /** A program that was written before it knew of heads first does not turn them off by what it does not send. */
    @Test
    void whatIsNotSentStaysAsItIs() {
        staged.withHeadsFirst(false);
        Answer laid = staged.council().asAdmin().get("/v1/council/circuit").isOk();
        Answer kept = staged.council()
                .asAdmin()
                .put("/v1/council/circuit", "{\"twice\": true, \"stages\": []}", laid.header("ETag"))
                .isOk();
        assertThat(kept.json().getBoolean("headsFirst")).isTrue();
        Answer off = staged.council()
                .asAdmin()
                .put(
                        "/v1/council/circuit",
                        "{\"twice\": true, \"headsFirst\": false, \"stages\": []}",
                        kept.header("ETag"))
                .isOk();
        assertThat(off.json().getBoolean("headsFirst")).isFalse();
    }

    /** @return who drafts for the finance department and heads it */
    private String both() {
        String both = staged.council().code() + "-both";
        Accounts.asAdministrator().person(both, "/" + staged.council().code() + "/finance", "drafter", "acting-head");
        LocalDate today = Today.date();
        staged.council()
                .asAdmin()
                .post("/v1/organisation/appointments", APPOINTMENT.formatted(both, today, today, today))
                .isOk();
        return both;
    }

    private static Answer completeOwn(String user, String report, String kind, String body) {
        String task = StagedCouncil.tasks(user, report).stream()
                .filter(one -> one.getString("kind").equals(kind))
                .findFirst()
                .orElseThrow()
                .getString("id");
        return Api.as(user).post("/v1/tasks/" + task + "/complete", body);
    }

    private static String seen(String content) {
        return "{\"outcome\":\"accept\",\"seen\":[{\"measure\":\"1.2\",\"content\":\"" + content + "\"}]}";
    }

    private List<JsonObject> reviews(String report) {
        String task = StagedCouncil.tasks(staged.finance(), report).get(0).getString("id");
        return Api.as(staged.finance())
                .get("/v1/tasks/" + task + "/reviews")
                .isOk()
                .list();
    }

    private static String etag(String user, String report) {
        return Api.as(user).get(report + "/entries/1.2").isOk().header("ETag");
    }

    private String status(String report, String measure) {
        return staged.council()
                .asAdmin()
                .get(report + "/entries/" + measure)
                .isOk()
                .json()
                .getString("status");
    }

    private List<JsonObject> stranded(String report) {
        return staged.council().asAdmin().get("/v1/tasks/stranded").isOk().list().stream()
                .filter(task -> report.endsWith("/" + task.getInt("reportId")))
                .filter(task -> task.getString("kind").equals("clear"))
                .toList();
    }

    private List<JsonObject> history(String report) {
        return staged.council().asAdmin().get(report + "/history").isOk().list();
    }

    private List<String> actions(String report) {
        return history(report).stream().map(entry -> entry.getString("action")).toList();
    }
}
