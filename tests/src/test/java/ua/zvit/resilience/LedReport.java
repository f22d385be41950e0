package ua.zvit.resilience;

import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import ua.zvit.api.Answer;
import ua.zvit.api.Api;
import ua.zvit.server.OwnReport;

/** A report with complete texts that a test leads through its way, and what can be seen of it from outside. */
record LedReport(int id) {
    static final List<String> DRAFTERS = List.of("drafter-international", "drafter-education", "drafter-promotion");
    static final String SUBMIT = "{\"outcome\":\"submit\"}";
    static final String SIGN = "{\"outcome\":\"sign\",\"with\":\"server-key\"}";

    static String title() {
        return "Програма " + UUID.randomUUID();
    }

    static String file(String title) {
        return new String(OwnReport.file(title), StandardCharsets.UTF_8);
    }

    static LedReport started() {
        Answer imported = Api.as("admin").post("/v1/reports/import", file(title()));
        LedReport report = new LedReport(imported.isOk().json().getInt("id"));
        Api.as("admin").post(report.path() + "/start", "").isOk();
        return report;
    }

    String path() {
        return "/v1/reports/" + id;
    }

    String status() {
        return Api.as("auditor").get(path()).isOk().json().getString("status");
    }

    /** @return words of the history, oldest first */
    List<String> actions() {
        return Api.as("auditor").get(path() + "/history").isOk().list().stream()
                .map(step -> step.getString("action"))
                .toList();
    }

    /** @return id of this report's task on that person's desk */
    Optional<String> task(String user) {
        return Api.as(user).get("/v1/tasks").isOk().list().stream()
                .filter(task -> task.getInt("reportId") == id)
                .map(task -> task.getString("id"))
                .findFirst();
    }

    Answer complete(String user, String body) {
        return complete(user, task(user).orElseThrow(), body);
    }

    static Answer complete(String user, String task, String body) {
        return Api.as(user).post("/v1/tasks/" + task + "/complete", body);
    }

    /** @return ids under which this report lies in the archive */
    List<Integer> archived() {
        return Api.as("auditor").get("/v1/archive?limit=200").isOk().list().stream()
                .filter(item -> item.getInt("reportId") == id)
                .map((JsonObject item) -> item.getInt("id"))
                .toList();
    }
}
