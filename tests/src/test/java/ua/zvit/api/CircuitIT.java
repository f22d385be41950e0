package ua.zvit.api;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A council lays stages of visas; its reports pass them, and whoever is no holder of a stage decides nothing there. */
class CircuitIT {
    private static final String VISA = "{\"outcome\":\"visa\"}";
    private static final String RETURN =
            "{\"outcome\":\"return\",\"accepted\":[\"1.1\"],\"returns\":[{\"measure\":\"1.2\",\"comment\":\"Звірте суму\"}]}";
    private static final String HEAD_AND_FINANCE =
            "{\"title\":\"Погодження керівників\",\"holders\":[{\"kind\":\"head\",\"code\":\"finance\"},"
                    + "{\"kind\":\"head\",\"code\":\"education\"}],\"rule\":\"all\",\"days\":3,\"backToStages\":true}";

    private final StagedCouncil staged = new StagedCouncil();

    @Test
    void aFinanceVisaStandsBetweenDepartmentsAndHead() {
        String report = staged.withFinanceVisa(false).submitted();
        assertThat(staged.status(report)).isEqualTo("visas");
        assertThat(StagedCouncil.tasks(staged.head(), report)).isEmpty();
        JsonObject task = StagedCouncil.tasks(staged.finance(), report).get(0);
        assertThat(task.getString("kind")).isEqualTo("visa");
        String place = "/v1/tasks/" + task.getString("id");
        Api.as(staged.head()).post(place + "/complete", VISA).isProblem(403, "TASK-NOT-ON-DESK");
        Api.as("acting-head").post(place + "/complete", VISA).isProblem(404, "REPORT-UNKNOWN");
        Api.as(staged.finance())
                .post(place + "/complete", "{\"outcome\":\"accept\"}")
                .isProblem(422, "TASK-OUTCOME");

        staged.complete(staged.finance(), report, VISA).isOk();
        assertThat(staged.status(report)).isEqualTo("review");
        Api.as(staged.finance()).post(place + "/complete", VISA).isProblem(409, "TASK-DONE");
        assertThat(StagedCouncil.tasks(staged.head(), report)).hasSize(1);
        assertThat(actions(report)).contains("visa-given");
    }

    @Test
    void whatChangedAfterAReturnAloneIsToBeReadAgain() {
        String report = staged.withFinanceVisa(false).submitted();
        staged.complete(staged.finance(), report, RETURN).isOk();
        assertThat(staged.status(report)).isEqualTo("drafting");
        String entry = report + "/entries/1.2";
        Api drafter = Api.as(staged.financeDrafter());
        drafter.put(
                        entry,
                        "{\"narrative\":\"<p>Працював один табір, два тижні.</p>\",\"actual\":6.5,\"reason\":\"Економія\"}",
                        drafter.get(entry).isOk().header("ETag"))
                .isOk();
        staged.complete(staged.financeDrafter(), report, "{\"outcome\":\"submit\"}")
                .isOk();

        List<JsonObject> reviews = reviews(report);
        assertThat(reviews.get(0).getJsonObject("former").getString("outcome")).isEqualTo("accepted");
        assertThat(reviews.get(0).getJsonArray("changes")).isEmpty();
        assertThat(reviews.get(1).getJsonObject("former").getString("outcome")).isEqualTo("returned");
        assertThat(reviews.get(1).getJsonArray("changes")).isNotEmpty();
        staged.complete(staged.finance(), report, VISA).isOk();
        assertThat(staged.status(report)).isEqualTo("review");
    }

    @Test
    void aDepartmentTakesItBackUntilAHolderDecides() {
        String report = staged.withFinanceVisa(false, HEAD_AND_FINANCE).submitted();
        Api drafter = Api.as(staged.financeDrafter());
        drafter.post(report + "/recall", "{}").isOk();
        assertThat(staged.status(report)).isEqualTo("drafting");
        assertThat(StagedCouncil.tasks(staged.finance(), report)).isEmpty();

        staged.complete(staged.financeDrafter(), report, "{\"outcome\":\"submit\"}")
                .isOk();
        staged.complete(staged.finance(), report, VISA).isOk();
        drafter.post(report + "/recall", "{}").isOk();
        staged.complete(staged.financeDrafter(), report, "{\"outcome\":\"submit\"}")
                .isOk();
        staged.complete(staged.finance(), report, VISA).isOk();
        drafter.post(report + "/recall", "{}").isProblem(409, "RECALL-LATE");
        assertThat(staged.status(report)).isEqualTo("visas");
    }

    @Test
    void aVisaIsToWhatWasRead() {
        String report = staged.withFinanceVisa(false).submitted();
        String other = reviews(report).get(0).getString("content");
        staged.complete(
                        staged.finance(),
                        report,
                        "{\"outcome\":\"visa\",\"seen\":[{\"measure\":\"1.2\",\"content\":\"" + other + "\"}]}")
                .isProblem(409, "REVIEW-CHANGED");
        assertThat(staged.status(report)).isEqualTo("visas");
    }

    @Test
    void waitsForEveryHolderAndMayGoBackToAnEarlierStage() {
        String report = staged.withFinanceVisa(false, HEAD_AND_FINANCE).submitted();
        staged.complete(staged.finance(), report, VISA).isOk();
        staged.complete(staged.finance(), report, VISA).isOk();
        assertThat(StagedCouncil.tasks(staged.finance(), report)).isEmpty();
        assertThat(staged.status(report)).isEqualTo("visas");

        staged.complete(staged.head(), report, "{\"outcome\":\"return\",\"backTo\":2,\"comment\":\"Ще раз\"}")
                .isProblem(422, "RETURN-INVALID");
        staged.complete(staged.head(), report, "{\"outcome\":\"return\",\"backTo\":1,\"comment\":\"Ще раз\"}")
                .isOk();
        assertThat(staged.status(report)).isEqualTo("visas");
        assertThat(StagedCouncil.tasks(staged.head(), report)).isEmpty();
        staged.complete(staged.finance(), report, VISA).isOk();
        staged.complete(staged.finance(), report, VISA).isOk();
        staged.complete(staged.head(), report, VISA).isOk();
        assertThat(staged.status(report)).isEqualTo("review");
    }

    @Test
    void aVisaThatNobodyCanGiveIsHandedToSomebodyElse() {
        String report = staged.withFinanceVisa(false, HEAD_AND_FINANCE).submitted();
        Api admin = staged.council().asAdmin();
        String place = "/v1/tasks/"
                + StagedCouncil.tasks(staged.finance(), report).get(0).getString("id") + "/hand-over";
        String holder = "{\"holder\":{\"kind\":\"%s\",\"code\":\"%s\"}}";
        admin.post(place, holder.formatted("person", "acting-head")).isProblem(422, "CIRCUIT-INVALID");
        admin.post(place, holder.formatted("mayor", "finance")).isProblem(422, "CIRCUIT-INVALID");
        Api.as("admin").post(place, holder.formatted("head", "education")).isProblem(404, "TASK-UNKNOWN");
        String deputy = staged.account("deputy", "education");
        admin.post(place, holder.formatted("person", deputy)).isOk();

        assertThat(StagedCouncil.tasks(staged.finance(), report)).isEmpty();
        assertThat(desk(report)).as("by name").contains("Олена");
        staged.complete(deputy, report, VISA).isOk();
        staged.complete(deputy, report, VISA).isOk();
        staged.complete(staged.head(), report, VISA).isOk();
        assertThat(staged.status(report)).isEqualTo("review");
        assertThat(actions(report)).contains("visa-passed", "visa-given");
    }

    @Test
    void aReportUnderWayKeepsItsStages() {
        String report = staged.withFinanceVisa(false).submitted();
        Api admin = staged.council().asAdmin();
        String version = admin.get("/v1/council/circuit").isOk().header("ETag");
        admin.put("/v1/council/circuit", "{\"stages\":[]}", version).isOk();
        admin.put("/v1/council/circuit", "{\"stages\":[]}", version).isProblem(412, "CIRCUIT-STALE");

        staged.complete(staged.finance(), report, VISA).isOk();
        assertThat(staged.status(report)).isEqualTo("review");
        assertThat(staged.status(staged.submitted())).isEqualTo("review");
    }

    @Test
    void otherStagesFollowThoseThatHaveBegun() {
        String report = staged.withFinanceVisa(false).submitted();
        Api admin = staged.council().asAdmin();
        String place = report + "/circuit";
        Answer standing = admin.get(place).isOk();
        assertThat(standing.json().getInt("begun")).isEqualTo(1);
        assertThat(standing.json().getJsonArray("stages")).hasSize(1);
        String change = "{\"after\":%d,\"reason\":\"%s\",\"stages\":[" + HEAD_AND_FINANCE + "]}";
        String version = standing.header("ETag");
        admin.put(place, change.formatted(0, "Розпорядження 5-р"), version).isProblem(409, "STAGE-BEGUN");
        admin.put(place, change.formatted(1, " "), version).isProblem(422, "STAGES-REASON");
        assertThat(admin.put(place, change.formatted(1, "Розпорядження 5-р"), version)
                        .isOk()
                        .json()
                        .getJsonArray("stages"))
                .hasSize(2);
        admin.put(place, change.formatted(1, "Ще раз"), version).isProblem(412, "STAGES-STALE");
        assertThat(actions(report)).contains("stages-changed");

        staged.complete(staged.finance(), report, VISA).isOk();
        assertThat(staged.status(report)).isEqualTo("visas");
        staged.complete(staged.finance(), report, VISA).isOk();
        staged.complete(staged.head(), report, VISA).isOk();
        assertThat(staged.status(report)).isEqualTo("review");
        admin.get(place).isProblem(409, "STAGES-FIXED");
    }

    @Test
    void aProgrammeMayHaveStagesOfItsOwn() {
        staged.withFinanceVisa(false);
        Api admin = staged.council().asAdmin();
        staged.imported();
        String place = "/v1/programmes/"
                + admin.get("/v1/programmes").isOk().list().get(0).getInt("id") + "/circuit";
        Answer standing = admin.get(place).isOk();
        assertThat(standing.json().getBoolean("own")).isFalse();
        assertThat(standing.json().getJsonArray("stages")).hasSize(1);
        Answer own =
                admin.put(place, "{\"stages\":[]}", standing.header("ETag")).isOk();
        assertThat(own.json().getBoolean("own")).isTrue();
        assertThat(own.json().getJsonArray("stages")).isEmpty();
        admin.send("DELETE", place, null, Map.of("If-Match", "\"0\"")).isProblem(412, "CIRCUIT-STALE");
        assertThat(admin.send("DELETE", place, null, Map.of("If-Match", own.header("ETag")))
                        .isOk()
                        .json()
                        .getJsonArray("stages"))
                .hasSize(1);
    }

    @Test
    void headsOfExecutingDepartmentsAreKnownWhenAReportStarts() {
        staged.council()
                .asAdmin()
                .put(
                        "/v1/council/circuit",
                        "{\"stages\":[{\"title\":\"Виконавці\",\"holders\":[{\"kind\":\"executors\"}],\"rule\":\"all\",\"days\":3}]}",
                        "\"0\"")
                .isOk();
        String report = staged.submitted();
        staged.complete(staged.finance(), report, VISA).isOk();
        staged.complete(staged.head(), report, VISA).isOk();
        assertThat(staged.status(report)).isEqualTo("review");
    }

    @Test
    void refusesWhatNobodyCouldPass() {
        Answer refused = staged.council()
                .asAdmin()
                .put(
                        "/v1/council/circuit",
                        "{\"stages\":[{\"title\":\" \",\"holders\":[],\"rule\":\"most\",\"days\":0},"
                                + "{\"title\":\"Т\",\"holders\":[{\"kind\":\"head\",\"code\":\"finance\"}],"
                                + "\"rule\":\"some\",\"needed\":2,\"days\":3}]}",
                        "\"0\"")
                .isProblem(422, "CIRCUIT-INVALID");
        assertThat(refused.faults())
                .containsExactly(
                        "- stages.1.title stage-title-missing",
                        "- stages.1.holders holders-missing",
                        "- stages.1.rule stage-rule-missing",
                        "- stages.1.days stage-days",
                        "- stages.2.needed stage-needed");
        assertThat(staged.council()
                        .asAdmin()
                        .put(
                                "/v1/council/circuit",
                                "{\"stages\":[{\"title\":\"Т\",\"holders\":[{\"kind\":\"position\",\"code\":\"nobody\"},"
                                        + "{\"kind\":\"person\",\"code\":\"acting-head\"}],\"rule\":\"any\",\"days\":3}]}",
                                "\"0\"")
                        .isProblem(422, "CIRCUIT-INVALID")
                        .faults())
                .as("neither a position that is not there nor a person of another council")
                .containsExactly("- stages.1.holders holder-unknown", "- stages.1.holders holder-unknown");
    }

    @Test
    void aHeadWhoIsNamedByTheirPositionAsWellSitsAtOneDesk() {
        assertThat(staged.council()
                        .asAdmin()
                        .put(
                                "/v1/council/circuit",
                                "{\"stages\":[{\"title\":\"Т\",\"holders\":[{\"kind\":\"position\",\"code\":\"head-finance\"},"
                                        + "{\"kind\":\"head\",\"code\":\"finance\"}],\"rule\":\"all\",\"days\":3}]}",
                                "\"0\"")
                        .isProblem(422, "CIRCUIT-INVALID")
                        .faults())
                .containsExactly("- stages.1.holders holder-twice");
    }

    /** @return who has the report, as the board tells it */
    private String desk(String report) {
        return staged.council().asAdmin().get("/v1/board").isOk().list().stream()
                .filter(line -> report.endsWith("/" + line.getInt("reportId")))
                .map(line -> line.getJsonArray("tasks").getJsonObject(0).getString("desk"))
                .findFirst()
                .orElseThrow();
    }

    private List<JsonObject> reviews(String report) {
        String task = StagedCouncil.tasks(staged.finance(), report).get(0).getString("id");
        return Api.as(staged.finance())
                .get("/v1/tasks/" + task + "/reviews")
                .isOk()
                .list();
    }

    private List<String> actions(String report) {
        return staged.council().asAdmin().get(report + "/history").isOk().list().stream()
                .map(step -> step.getString("action"))
                .toList();
    }
}
