package ua.zvit.api;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The first hour by the API: the operator adds a council, its administrator goes on, and nobody sees another's house. */
class CouncilsIT {
    private static final String RIGHT = "04060772";
    private static final Api OPERATOR = Api.as("operator");

    @Test
    void operatorAddsACouncilOnceAndForAnAccountThatCanAdministerIt() {
        OwnCouncil council = OwnCouncil.named();
        OPERATOR.post("/v1/councils", council.json(RIGHT, council.admin())).isProblem(422, "COUNCIL-ADMINISTRATOR");
        OPERATOR.post("/v1/councils", council.json(RIGHT, "admin")).isProblem(422, "COUNCIL-ADMINISTRATOR");
        council.withAdministrator();
        assertThat(OPERATOR.post("/v1/councils", council.json("04060773", council.admin()))
                        .isProblem(422, "COUNCIL-INVALID")
                        .faults())
                .containsExactly("- edrpou check-digit");
        JsonObject made = OPERATOR.post("/v1/councils", council.json(RIGHT, council.admin()))
                .isOk()
                .json();
        assertThat(made.getBoolean("administratorChecked")).isTrue();
        OPERATOR.post("/v1/councils", council.json(RIGHT, council.admin())).isProblem(409, "COUNCIL-EXISTS");
        assertThat(OPERATOR.get("/v1/councils").list()).anySatisfy(row -> {
            assertThat(row.getString("code")).isEqualTo(council.code());
            assertThat(row.getInt("departments")).isZero();
            assertThat(row.getInt("reportsUnderWay")).isZero();
        });
        assertThat(council.asAdmin()
                        .get("/v1/organisation/council")
                        .isOk()
                        .json()
                        .getString("name"))
                .isEqualTo(council.name());
    }

    @Test
    void allThatIsWrongIsToldAtOnce() {
        assertThat(OPERATOR.post(
                                "/v1/councils",
                                "{\"code\":\"Рада\",\"edrpou\":\"123\",\"email\":\"x\",\"administrator\":\"a\"}")
                        .isProblem(422, "COUNCIL-INVALID")
                        .faults())
                .containsExactly(
                        "- code code-letters",
                        "- name missing",
                        "- decisionBody missing",
                        "- edrpou eight-digits-expected",
                        "- email email-expected");
        OPERATOR.post("/v1/councils", "{}").isProblem(422, "COUNCIL-INVALID");
        OPERATOR.post("/v1/councils", "{\"surprise\":1}").isProblem(422, "BODY-INVALID");
    }

    @Test
    void operatorReadsNoReportAndNobodyElseAddsCouncils() {
        for (String path :
                new String[] {"/v1/reports", "/v1/tasks", "/v1/archive", "/v1/departments", "/v1/reports/1"}) {
            OPERATOR.get(path).isProblem(403, "ROLE-MISSING");
        }
        for (String user : new String[] {"admin", "auditor", "council", "acting-head", "drafter-education"}) {
            Api.as(user).get("/v1/councils").isProblem(403, "ROLE-MISSING");
            Api.as(user).post("/v1/councils", "{}").isProblem(403, "ROLE-MISSING");
        }
    }

    @Test
    void administratorChangesTheCouncilFromTheVersionThatStands() {
        OwnCouncil council = OwnCouncil.added();
        Api admin = council.asAdmin();
        String place = "/v1/organisation/council";
        String body =
                council.json(RIGHT, "x").replace(",\"administrator\":\"x\"", "").replace("Садова", "Нова");
        admin.send("PUT", place, body, Map.of()).isProblem(428, "VERSION-REQUIRED");
        admin.put(place, body, "\"7\"").isProblem(412, "COUNCIL-STALE");
        JsonObject changed = council.change("PUT", place, "", body).isOk().json();
        assertThat(changed.getString("address")).isEqualTo("вул. Нова, 1");
        assertThat(changed.getString("code")).isEqualTo(council.code());
        assertThat(council.change("PUT", place, "", body.replace("}", ",\"leadDepartment\":\"none\"}"))
                        .isProblem(422, "COUNCIL-INVALID")
                        .faults())
                .containsExactly("- leadDepartment department-unknown");
    }
}
