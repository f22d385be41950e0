package ua.zvit.api;

import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;

/**
 * A report of our own that is led through its signatures.
 *
 * @param path of the report
 */
record SignedReport(String path) {
    private static final List<String> DRAFTERS =
            List.of("drafter-international", "drafter-education", "drafter-promotion");

    /** @return accepted, so that it lies with the acting head to be signed */
    static SignedReport toBeSigned() {
        SignedReport report = toBeReviewed();
        report.complete("acting-head", "{\"outcome\":\"accept\"}").isOk();
        return report;
    }

    /** @return submitted by its departments, so that it lies with the acting head to be reviewed */
    static SignedReport toBeReviewed() {
        String file =
                new String(ua.zvit.server.OwnReport.file("Програма " + UUID.randomUUID()), StandardCharsets.UTF_8);
        int id = Api.as("admin").post("/v1/reports/import", file).isOk().json().getInt("id");
        SignedReport report = new SignedReport("/v1/reports/" + id);
        Api.as("admin").post(report.path + "/start", "").isOk();
        DRAFTERS.forEach(
                drafter -> report.complete(drafter, "{\"outcome\":\"submit\"}").isOk());
        return report;
    }

    /** @return path of this report's task on that person's desk */
    String task(String user) {
        int id = Integer.parseInt(path.substring(path.lastIndexOf('/') + 1));
        return Api.as(user).get("/v1/tasks").isOk().list().stream()
                .filter(task -> task.getInt("reportId") == id)
                .map(task -> "/v1/tasks/" + task.getString("id"))
                .findFirst()
                .orElseThrow();
    }

    Answer complete(String user, String body) {
        return Api.as(user).post(task(user) + "/complete", body);
    }

    /** @return exactly the bytes to sign */
    Answer document(String user) {
        return Api.as(user).get(task(user) + "/document").isOk();
    }

    Answer send(String user, byte[] file) {
        return Api.as(user).file("POST", task(user) + "/signature?name=signed", file);
    }

    String status() {
        return Api.as("auditor").get(path).isOk().json().getString("status");
    }

    byte[] pdf() {
        return Api.as("auditor").get(path + "/document.pdf").isOk().bytes();
    }

    List<JsonObject> signatures() {
        return Api.as("auditor").get(path + "/signatures").isOk().list();
    }
}
