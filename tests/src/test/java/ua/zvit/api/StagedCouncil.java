package ua.zvit.api;

import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import ua.zvit.rig.Accounts;

/**
 * A council of our own with two departments that write and a finance visa to be laid: each department has a head with an
 * account, and drafters.
 */
public final class StagedCouncil {
    public static final String STAGE = "Погодження фінансового управління";
    private static final String FINANCE_VISA =
            """
            {"twice": %s, "stages": [{"title": "%s", "holders": [{"kind": "head", "code": "finance"}],
             "rule": "all", "days": 2}%s]}
            """;
    private static final String REPORT =
            """
            {"programme": {"title": "%s", "firstYear": 2024, "lastYear": 2026}, "year": 2025, "unit": 1000,
             "organisation": {"department": "Відділ освіти"},
             "sections": [{"number": "I", "title": "Освіта", "measures": [
               {"number": "1.1", "title": "Шкільні обміни", "plan": 5.0, "actual": 5.0, "executor": "education",
                "narrative": "<p>Відбулися два обміни.</p>"},
               {"number": "1.2", "title": "Мовні табори", "plan": 7.0, "actual": 7.0, "executor": "finance",
                "narrative": "<p>Працював один табір.</p>"}]}]}
            """;

    private final OwnCouncil council =
            OwnCouncil.added().department("education", "Відділ освіти").department("finance", "Фінансове управління");
    private final String head = named("head", "education", "Ганна КОРЖ");
    private final String finance = named("finance-head", "finance", "Іван ПЕТРЕНКО");

    /** Makes the account of a head and names it the holder of the department's first position. */
    private String named(String who, String department, String name) {
        String username = account(who, department);
        String place = "/v1/positions/head-" + department;
        String version = council.asAdmin().get(place).isOk().header("ETag");
        String holder = "{\"username\":\"%s\",\"personName\":\"%s\",\"from\":\"2026-01-01\"}".formatted(username, name);
        council.asAdmin().put(place + "/holder", holder, version).isOk();
        return username;
    }

    /** @return login name of somebody with the role of a head, made now */
    public String account(String who, String department) {
        String username = council.code() + "-" + who;
        Accounts.asAdministrator().person(username, "/" + council.code() + "/" + department, "acting-head");
        return username;
    }

    /** Lays the finance visa, and what is told besides, for the council; as long as nothing was laid. */
    public StagedCouncil withFinanceVisa(boolean twice, String... more) {
        String further = more.length == 0 ? "" : ", " + String.join(", ", more);
        council.asAdmin()
                .put("/v1/council/circuit", FINANCE_VISA.formatted(twice, STAGE, further), "\"0\"")
                .isOk();
        return this;
    }

    /** Lays that parts go to the heads of their departments first, and no stage; as long as nothing was laid. */
    public StagedCouncil withHeadsFirst(boolean twice) {
        council.asAdmin()
                .put(
                        "/v1/council/circuit",
                        "{\"twice\": %s, \"headsFirst\": true, \"stages\": []}".formatted(twice),
                        "\"0\"")
                .isOk();
        return this;
    }

    /** The head of the finance department holds the position until that day; null for as long as is not known yet. */
    public void financeHeldUntil(LocalDate to) {
        String place = "/v1/positions/head-finance";
        String holder = "{\"username\":\"%s\",\"personName\":\"Іван ПЕТРЕНКО\",\"from\":\"2026-01-01\"%s}"
                .formatted(finance, to == null ? "" : ",\"to\":\"" + to + "\"");
        council.asAdmin()
                .put(
                        place + "/holder",
                        holder,
                        council.asAdmin().get(place).isOk().header("ETag"))
                .isOk();
    }

    /** @return path of a report that both departments are asked for */
    public String started() {
        String path = "/v1/reports/" + imported().getInt("id");
        council.asAdmin().post(path + "/start", "").isOk();
        return path;
    }

    /** Lays, without signatures, the finance visa before the head, and after the head the conclusion of the education department's head. */
    public StagedCouncil withConclusion() {
        council.asAdmin()
                .put(
                        "/v1/organisation/signing",
                        "{\"headSigns\":false,\"secretarySigns\":false,\"councilSeal\":false}",
                        null)
                .isOk();
        return withFinanceVisa(
                false,
                "{\"title\":\"Постійна комісія\",\"holders\":[{\"kind\":\"head\",\"code\":\"education\"}],"
                        + "\"rule\":\"all\",\"days\":3,\"backToStages\":true,\"afterHead\":true}");
    }

    /** @return a report whose parts are written, as it was imported; not started */
    public JsonObject imported() {
        return council.asAdmin()
                .post("/v1/reports/import", REPORT.formatted("Програма " + UUID.randomUUID()))
                .isOk()
                .json();
    }

    /** @return path of a report that both departments have submitted */
    public String submitted() {
        String path = "/v1/reports/" + imported().getInt("id");
        council.asAdmin().post(path + "/start", "").isOk();
        complete(council.person("education", "drafter"), path, "{\"outcome\":\"submit\"}")
                .isOk();
        complete(council.person("finance", "drafter"), path, "{\"outcome\":\"submit\"}")
                .isOk();
        return path;
    }

    public Answer complete(String user, String report, String body) {
        List<JsonObject> open = tasks(user, report);
        return Api.as(user).post("/v1/tasks/" + open.get(0).getString("id") + "/complete", body);
    }

    public static List<JsonObject> tasks(String user, String report) {
        return Api.as(user).get("/v1/tasks").isOk().list().stream()
                .filter(task -> report.endsWith("/" + task.getInt("reportId")))
                .toList();
    }

    public String status(String report) {
        return council.asAdmin().get(report).isOk().json().getString("status");
    }

    public OwnCouncil council() {
        return council;
    }

    public String head() {
        return head;
    }

    public String finance() {
        return finance;
    }

    /** @return login name of who writes for the finance department, once its part was submitted */
    public String financeDrafter() {
        return council.code() + "-finance-drafter";
    }
}
