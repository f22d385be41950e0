package ua.zvit.journey;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import ua.zvit.api.Answer;
import ua.zvit.api.Api;
import ua.zvit.api.Today;
import ua.zvit.server.OwnReport;

/**
 * A report of its own programme that scripts have brought to a desk, so that a journey begins where its story does.
 *
 * @param programme title that no other report bears
 */
record SubmittedReport(int id, String programme) {
    static final String SIGN = "{\"outcome\":\"sign\",\"with\":\"server-key\"}";
    static final String ADOPT = Today.adoption("15");

    /** @return on the head's desk, to be reviewed */
    static SubmittedReport onHeadsDesk() {
        return onHeadsDesk("Програма міжнародних зустрічей " + UUID.randomUUID());
    }

    static SubmittedReport onHeadsDesk(String programme) {
        return onHeadsDesk(programme, new String(OwnReport.file(programme), StandardCharsets.UTF_8));
    }

    /** @param file a report on that programme in the shape of an import, with something for each of the three departments */
    static SubmittedReport onHeadsDesk(String programme, String file) {
        Answer imported = Api.as("admin").post("/v1/reports/import", file).isOk();
        SubmittedReport report = new SubmittedReport(imported.json().getInt("id"), programme);
        Api.as("admin").post("/v1/reports/" + report.id + "/start", "").isOk();
        for (String drafter : List.of("drafter-international", "drafter-education", "drafter-promotion")) {
            report.complete(drafter, "{\"outcome\":\"submit\"}");
        }
        return report;
    }

    /** The head accepts: the document lies on the head's desk to be signed. */
    SubmittedReport accepted() {
        complete("acting-head", "{\"outcome\":\"accept\"}");
        return this;
    }

    SubmittedReport signedByHead() {
        complete("acting-head", SIGN);
        return this;
    }

    /** The council adopts: the document lies on the secretary's desk to be signed. */
    SubmittedReport adopted() {
        complete("council", ADOPT);
        return this;
    }

    /** The secretary signs: the package is sealed. */
    SubmittedReport archived() {
        complete("council", SIGN);
        return this;
    }

    void complete(String user, String body) {
        Api.as(user).post("/v1/tasks/" + task(user) + "/complete", body).isOk();
    }

    /** @return id of this report's task on that person's desk */
    String task(String user) {
        return Api.as(user).get("/v1/tasks").isOk().list().stream()
                .filter(task -> task.getInt("reportId") == id)
                .map(task -> task.getString("id"))
                .findFirst()
                .orElseThrow();
    }

    /** @return the very bytes that wait for that person's signature */
    byte[] toSign(String user) {
        return Api.as(user).get("/v1/tasks/" + task(user) + "/document").isOk().bytes();
    }

    /** @return the file of a signature, from 1 */
    byte[] signature(int number) {
        return Api.as("auditor")
                .get("/v1/reports/" + id + "/signatures/" + number + "/file")
                .isOk()
                .bytes();
    }

    /** @return the document in force */
    byte[] document() {
        return Api.as("auditor")
                .get("/v1/reports/" + id + "/document.pdf")
                .isOk()
                .bytes();
    }
}
