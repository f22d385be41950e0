package ua.zvit.api;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

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

    private List<JsonObject> stranded() {
        return council.asAdmin().get("/v1/tasks/stranded").isOk().list();
    }
}
