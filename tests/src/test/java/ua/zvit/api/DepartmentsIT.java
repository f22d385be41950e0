package ua.zvit.api;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Departments come and go, and no work is left on a desk that nobody sits at. */
class DepartmentsIT {
    private static final String LEAD = "Відділ освіти";

    private OwnCouncil council;

    @BeforeEach
    void twoDepartments() {
        council = OwnCouncil.added().department("education", LEAD).department("sport", "Сектор спорту");
    }

    @Test
    void areAddedOnceAndRenamedFromTheVersionThatStands() {
        Api admin = council.asAdmin();
        admin.post(
                        "/v1/departments",
                        "{\"code\":\"sport\",\"name\":\"Ще"
                                + " один\",\"shortName\":\"ще\",\"headTitle\":\"Т\",\"headTitleGenitive\":\"т\"}")
                .isProblem(409, "DEPARTMENT-EXISTS");
        assertThat(admin.post(
                                "/v1/departments",
                                "{\"code\":\"art\",\"name\":\"Відділ культури\",\"shortName\":\"культури\"}")
                        .isProblem(422, "POSITION-INVALID")
                        .faults())
                .containsExactly("- title missing", "- titleGenitive missing");
        String renamed = "{\"name\":\"Відділ спорту та молоді\",\"shortName\":\"спорту\"}";
        admin.send("PUT", "/v1/departments/sport", renamed, Map.of()).isProblem(428, "VERSION-REQUIRED");
        admin.put("/v1/departments/sport", renamed, "\"9\"").isProblem(412, "DEPARTMENT-STALE");
        JsonObject now = council.change("PUT", "/v1/departments/sport", "", renamed)
                .isOk()
                .json();
        assertThat(now.getString("name")).isEqualTo("Відділ спорту та молоді");
        admin.get("/v1/departments/nobody").isProblem(404, "DEPARTMENT-UNKNOWN");
        assertThat(admin.get("/v1/organisation/council").json().getString("leadDepartment"))
                .isEqualTo("education");
    }

    @Test
    void openWorkOfAClosedOnePassesToItsSuccessorWithItsText() {
        String education = council.person("education", "drafter");
        String sport = council.person("sport", "drafter");
        String report = council.reportStarted("education", LEAD, "sport");
        String entry = report + "/entries/1.2";
        Api.as(sport)
                .put(
                        entry,
                        "{\"narrative\":\"<p>Табір працював два тижні.</p>\"}",
                        Api.as(sport).get(entry).header("ETag"))
                .isOk();
        List<JsonObject> passed = close("sport", "education").isOk().list();
        assertThat(passed).hasSize(1);
        assertThat(passed.get(0).getJsonArray("measures")).hasToString("[\"1.2\"]");
        assertThat(tasks(sport, report)).isEmpty();
        assertThat(tasks(education, report)).hasSize(1);
        assertThat(tasks(education, report).get(0).getJsonArray("measures")).hasToString("[\"1.1\",\"1.2\"]");
        assertThat(Api.as(education).get(entry).isOk().json().getString("narrative"))
                .contains("два тижні");
        assertThat(council.asAdmin().get(report + "/history").list())
                .anySatisfy(step -> assertThat(step.getString("action")).isEqualTo("handed-over"));
        close("sport", "education").isProblem(409, "DEPARTMENT-CLOSED");
        assertThat(names(council.asAdmin())).contains("sport");
    }

    @Test
    void reviewOfAClosedLeadPassesToTheHeadOfItsSuccessor() {
        String education = council.person("education", "drafter");
        String sport = council.person("sport", "drafter");
        String head = council.person("sport", "acting-head");
        String holder = "{\"username\":\"%s\",\"personName\":\"Олена ТКАЧ\",\"from\":\"2026-01-01\"}".formatted(head);
        assertThat(council.asAdmin()
                        .put("/v1/positions/head-sport/holder", holder, version("/v1/positions/head-sport"))
                        .isOk()
                        .json()
                        .getJsonObject("holder")
                        .getString("username"))
                .isEqualTo(head);
        String report = council.reportStarted("education", LEAD, "sport");
        write(education, report, "1.1");
        write(sport, report, "1.2");
        assertThat(tasks(head, report)).isEmpty();
        assertThat(close("education", "sport").isOk().list().get(0).getBoolean("lead"))
                .isTrue();
        assertThat(tasks(head, report)).singleElement().satisfies(task -> assertThat(task.getString("kind"))
                .isEqualTo("review"));
        assertThat(council.asAdmin().get("/v1/organisation/council").json().getString("leadDepartment"))
                .isEqualTo("sport");
    }

    @Test
    void cannotBeClosedAheadNorIntoNothing() {
        String tomorrow = Today.date().plusDays(2).toString();
        closing("sport", tomorrow, "education").isProblem(422, "DEPARTMENT-CLOSING");
        closing("sport", Today.date().toString(), "sport").isProblem(422, "DEPARTMENT-CLOSING");
        closing("sport", Today.date().toString(), "nobody").isProblem(404, "DEPARTMENT-UNKNOWN");
        council.asAdmin()
                .post("/v1/departments/sport/close", "{\"from\":\"2026-01-01\",\"successor\":\"education\"}")
                .isProblem(428, "VERSION-REQUIRED");
    }

    @Test
    void aClosedOneGetsNoNewWork() {
        String programme =
                """
                {"title": "Програма спорту", "firstYear": 2026, "lastYear": 2026, "leadDepartment": "education",
                 "sections": [{"number": "I", "title": "Спорт", "measures": [
                   {"number": "1.1", "title": "Змагання", "executor": "sport"}]}]}
                """;
        close("sport", "education").isOk();
        assertThat(council.asAdmin()
                        .post("/v1/programmes", programme)
                        .isProblem(422, "PROGRAMME-INVALID")
                        .faults())
                .containsExactly("1.1 sections.0.measures.0.executor executor-missing");
        council.asAdmin()
                .post("/v1/programmes", programme.replace("\"executor\": \"sport\"", "\"executor\": \"education\""))
                .isOk();
    }

    @Test
    void anothersHouseIsNotFound() {
        Api stranger = OwnCouncil.added().asAdmin();
        stranger.get("/v1/departments/sport").isProblem(404, "DEPARTMENT-UNKNOWN");
        stranger.get("/v1/positions/head-sport").isProblem(404, "POSITION-UNKNOWN");
        stranger.put("/v1/departments/sport", "{\"name\":\"Х\",\"shortName\":\"х\"}", "\"0\"")
                .isProblem(404, "DEPARTMENT-UNKNOWN");
        assertThat(names(stranger)).isEmpty();
        Api.as(council.person("sport", "drafter")).get("/v1/departments").isProblem(403, "ROLE-MISSING");
    }

    private void write(String drafter, String report, String measure) {
        Api api = Api.as(drafter);
        String entry = report + "/entries/" + measure;
        String text =
                "{\"narrative\":\"<p>Проведено дві зустрічі.</p>\",\"actual\":\"1.5\",\"reason\":\"Решта – торік.\"}";
        api.put(entry, text, api.get(entry).header("ETag")).isOk();
        api.post("/v1/tasks/" + tasks(drafter, report).get(0).getString("id") + "/complete", "{\"outcome\":\"submit\"}")
                .isOk();
    }

    private Answer close(String department, String successor) {
        return closing(department, Today.date().toString(), successor);
    }

    private Answer closing(String department, String from, String successor) {
        return council.change(
                "POST",
                "/v1/departments/" + department,
                "/close",
                "{\"from\":\"%s\",\"successor\":\"%s\"}".formatted(from, successor));
    }

    private String version(String place) {
        return council.asAdmin().get(place).isOk().header("ETag");
    }

    private static List<JsonObject> tasks(String user, String report) {
        return Api.as(user).get("/v1/tasks").isOk().list().stream()
                .filter(task -> report.endsWith("/" + task.getInt("reportId")))
                .toList();
    }

    private static Set<String> names(Api api) {
        return api.get("/v1/departments").isOk().list().stream()
                .map(department -> department.getString("code"))
                .collect(Collectors.toSet());
    }
}
