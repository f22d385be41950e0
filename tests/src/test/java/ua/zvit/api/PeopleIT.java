package ua.zvit.api;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ua.zvit.rig.Accounts;

/** Who belongs to a council, and work that nobody of them can do. */
class PeopleIT {
    private static final String LEAD = "Відділ освіти";

    private OwnCouncil council;

    @BeforeEach
    void twoDepartments() {
        council = OwnCouncil.added().department("education", LEAD).department("sport", "Сектор спорту");
    }

    @Test
    void areToldAsKeycloakKnowsThemWithTheirLastSignIn() {
        String drafter = council.person("education", "drafter");
        JsonObject census = council.asAdmin().get("/v1/people").isOk().json();
        assertThat(census.getBoolean("complete")).isTrue();
        assertThat(census.getJsonArray("people").getValuesAs(JsonObject.class))
                .hasSize(2)
                .anySatisfy(person -> {
                    assertThat(person.getString("username")).isEqualTo(drafter);
                    assertThat(person.getJsonArray("roles")).hasToString("[\"drafter\"]");
                    assertThat(person.getJsonArray("departments")).hasToString("[\"education\"]");
                    assertThat(person.isNull("seenAt")).isTrue();
                })
                .anySatisfy(person -> {
                    assertThat(person.getString("username")).isEqualTo(council.admin());
                    assertThat(person.getJsonArray("departments")).isEmpty();
                    assertThat(person.isNull("seenAt")).isFalse();
                });
    }

    @Test
    void workOfADepartmentWithoutDraftersIsShownAndHandedOver() {
        String drafter = council.person("education", "drafter");
        String report = council.reportStarted("education", LEAD, "sport");
        List<JsonObject> stranded = stranded();
        assertThat(stranded).singleElement().satisfies(task -> {
            assertThat(task.getString("department")).isEqualTo("sport");
            assertThat(task.getString("kind")).isEqualTo("draft");
        });
        String place = "/v1/tasks/" + stranded.get(0).getString("id") + "/hand-over";
        Api admin = council.asAdmin();
        admin.post(place, "{\"department\":\"nobody\"}").isProblem(404, "DEPARTMENT-UNKNOWN");
        Api.as("admin").post(place, "{\"department\":\"education\"}").isProblem(404, "TASK-UNKNOWN");
        Api.as(drafter).post(place, "{\"department\":\"education\"}").isProblem(403, "ROLE-MISSING");
        JsonObject passed =
                admin.post(place, "{\"department\":\"education\"}").isOk().json();
        assertThat(passed.getJsonArray("measures")).hasToString("[\"1.2\"]");
        assertThat(stranded()).isEmpty();
        assertThat(Api.as(drafter).get("/v1/tasks").list())
                .filteredOn(task -> report.endsWith("/" + task.getInt("reportId")))
                .singleElement()
                .satisfies(task -> assertThat(task.getJsonArray("measures")).hasToString("[\"1.1\",\"1.2\"]"));
        admin.post(place, "{\"department\":\"education\"}").isProblem(409, "TASK-DONE");
    }

    @Test
    void areInvitedGivenRightsAndShutOut() {
        String login = council.code() + "-oksana";
        String body =
                """
                {"username": "%s", "firstName": "Оксана", "lastName": "Дуб", "roles": ["drafter"],
                 "departments": ["education"]}"""
                        .formatted(login);
        JsonObject invited = council.asAdmin().post("/v1/people", body).isOk().json();
        assertThat(invited.getString("name")).isEqualTo("Оксана Дуб");
        assertThat(invited.getString("password")).hasSize(19);
        assertThat(told(login)).isEqualTo("[\"drafter\"] [\"education\"] true");
        council.asAdmin().post("/v1/people", body).isProblem(409, "ACCOUNT-EXISTS");
        String place = "/v1/people/" + login;
        council.asAdmin()
                .send("PUT", place, "{\"roles\": [\"drafter\", \"auditor\"], \"departments\": [\"sport\"]}", Map.of())
                .isOk();
        assertThat(told(login)).isEqualTo("[\"auditor\",\"drafter\"] [\"sport\"] true");
        council.asAdmin()
                .send("PUT", place, "{\"roles\": [\"auditor\"], \"departments\": [], \"enabled\": false}", Map.of())
                .isOk();
        assertThat(told(login)).isEqualTo("[\"auditor\"] [] false");
        assertThat(council.asAdmin().post(place + "/password", "").isOk().json().getString("password"))
                .hasSize(19)
                .isNotEqualTo(invited.getString("password"));
    }

    @Test
    void areNobodysButTheirOwnAdministrators() {
        String login = council.person("education", "drafter");
        String body = "{\"roles\": [\"auditor\"]}";
        Api.as("admin").send("PUT", "/v1/people/" + login, body, Map.of()).isProblem(404, "PERSON-UNKNOWN");
        Api.as("admin").post("/v1/people/" + login + "/password", "").isProblem(404, "PERSON-UNKNOWN");
        Api.as(login).send("PUT", "/v1/people/" + login, body, Map.of()).isProblem(403, "ROLE-MISSING");
        council.asAdmin()
                .send("PUT", "/v1/people/" + council.admin(), body, Map.of())
                .isProblem(409, "PERSON-SELF");
        Accounts.asAdministrator().person(council.code() + "-keeper", "/" + council.code(), "operator");
        council.asAdmin()
                .post("/v1/people/" + council.code() + "-keeper/password", "")
                .isProblem(403, "PERSON-KEEPER");
    }

    @Test
    void areInvitedOnlyWithoutAFault() {
        String faulty = "{\"username\": \"Я\", \"firstName\": \" \", \"lastName\": \"Дуб\", \"email\": \"x\","
                + " \"roles\": [\"drafter\", \"king\"], \"departments\": [\"nobody\"]}";
        assertThat(council.asAdmin()
                        .post("/v1/people", faulty)
                        .isProblem(422, "PEOPLE-INVALID")
                        .faults())
                .containsExactly(
                        "- username login-letters",
                        "- firstName missing",
                        "- email email-expected",
                        "- roles role-unknown",
                        "- departments department-unknown");
    }

    private String told(String login) {
        return council
                .asAdmin()
                .get("/v1/people")
                .isOk()
                .json()
                .getJsonArray("people")
                .getValuesAs(JsonObject.class)
                .stream()
                .filter(person -> person.getString("username").equals(login))
                .map(person -> person.getJsonArray("roles") + " " + person.getJsonArray("departments") + " "
                        + person.getBoolean("enabled"))
                .findFirst()
                .orElse("nobody");
    }

    private List<JsonObject> stranded() {
        return council.asAdmin().get("/v1/tasks/stranded").isOk().list();
    }
}
