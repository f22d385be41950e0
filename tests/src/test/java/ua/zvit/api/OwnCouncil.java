package ua.zvit.api;

import jakarta.json.Json;
import java.util.Map;
import java.util.UUID;
import ua.zvit.rig.Accounts;

/**
 * A council that nobody else works in, added by the operator of the demo; its people are made in Keycloak as they are
 * needed, each with a password that equals the name.
 *
 * @param code of the council, and the beginning of its people's names
 */
public record OwnCouncil(String code) {
    private static final String REPORT =
            """
            {"programme": {"title": "%s", "firstYear": 2024, "lastYear": 2026}, "year": 2025, "unit": 1000,
             "organisation": {"department": "%s"},
             "sections": [{"number": "I", "title": "Освіта", "measures": [
               {"number": "1.1", "title": "Шкільні обміни", "plan": 5.0, "executor": "%s"},
               {"number": "1.2", "title": "Мовні табори", "plan": 7.0, "executor": "%s"}]}]}
            """;

    /** @return a code that no council has yet */
    public static OwnCouncil named() {
        return new OwnCouncil(
                "rada-" + UUID.randomUUID().toString().substring(0, 8).replaceAll("^", "x"));
    }

    /** @return a council with an administrator and no departments */
    public static OwnCouncil added() {
        OwnCouncil council = named().withAdministrator();
        Api.as("operator")
                .post("/v1/councils", council.json("04060772", council.admin()))
                .isOk();
        return council;
    }

    /** Makes its group and its administrator in Keycloak, as whoever keeps that would. */
    public OwnCouncil withAdministrator() {
        Accounts.asAdministrator().council(code).person(admin(), "/" + code, "admin");
        return this;
    }

    public String json(String edrpou, String administrator) {
        return Json.createObjectBuilder()
                .add("code", code)
                .add("name", name())
                .add("decisionBody", "Рішення сесії Веселівської селищної ради")
                .add("edrpou", edrpou)
                .add("address", "вул. Садова, 1")
                .add("phone", "(0382) 00-00-00")
                .add("email", "rada@example.org")
                .add("administrator", administrator)
                .build()
                .toString();
    }

    public String name() {
        return "Веселівська селищна рада " + code;
    }

    public String admin() {
        return code + "-admin";
    }

    public Api asAdmin() {
        return Api.as(admin());
    }

    /** Adds a department with its group. */
    public OwnCouncil department(String department, String name) {
        Accounts.asAdministrator().department(code, department);
        String body = Json.createObjectBuilder()
                .add("code", department)
                .add("name", name)
                .add("shortName", department)
                .add("headTitle", "Начальник: " + name)
                .add("headTitleGenitive", "начальника: " + name)
                .build()
                .toString();
        asAdmin().post("/v1/departments", body).isOk();
        return this;
    }

    /** @return name of an account of that department with that role, made now */
    public String person(String department, String role) {
        String username = code + "-" + department + "-" + role;
        Accounts.asAdministrator().person(username, "/" + code + "/" + department, role);
        return username;
    }

    /** @return path of a report whose measures 1.1 and 1.2 the two departments write, imported and started */
    public String reportStarted(String lead, String leadName, String other) {
        String file = REPORT.formatted("Програма " + UUID.randomUUID(), leadName, lead, other);
        String path = "/v1/reports/"
                + asAdmin().post("/v1/reports/import", file).isOk().json().getInt("id");
        asAdmin().post(path + "/start", "").isOk();
        return path;
    }

    /** @return the answer of a change from the version that stands now */
    public Answer change(String method, String place, String action, String body) {
        String version = asAdmin().get(place).isOk().header("ETag");
        return asAdmin().send(method, place + action, body, Map.of("If-Match", version));
    }
}
