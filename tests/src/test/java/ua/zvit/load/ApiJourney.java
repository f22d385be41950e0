package ua.zvit.load;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import ua.zvit.api.Answer;
import ua.zvit.api.Api;
import ua.zvit.api.Today;

/** A report's whole way over the API alone: import, three submissions, acceptance, adoption, two signatures, archived document. */
final class ApiJourney {
    static final List<String> TRAVELLERS = List.of(
            "admin", "drafter-international", "drafter-education", "drafter-promotion", "acting-head", "council");
    static final String SUBMIT = "{\"outcome\":\"submit\"}";
    static final String ACCEPT = "{\"outcome\":\"accept\"}";
    static final String ADOPT = Today.adoption("21");

    static final String SIGN = "{\"outcome\":\"sign\",\"with\":\"server-key\"}";

    private static final int BUSY = 503;
    private static final int MOST_TRIES = 10;

    private ApiJourney() {}

    /** Fetches the token of somebody who will travel, which is the realm's time and not ours. */
    static void knock(String user) {
        Api.as(user).get("/v1/tasks").isOk();
    }

    /** @return id of the archived report */
    static int travel(String file) {
        int report = started(file);
        Draft.DEPARTMENTS.forEach(department -> complete("drafter-" + department, report, SUBMIT));
        complete("acting-head", report, ACCEPT);
        complete("acting-head", report, SIGN);
        complete("council", report, ADOPT);
        complete("council", report, SIGN);
        fetchDocument(report);
        return report;
    }

    static int started(String file) {
        int report = imported(file).isOk().json().getInt("id");
        Api.as("admin").post("/v1/reports/" + report + "/start", "").isOk();
        return report;
    }

    /** Imports of one council wait for each other; who is told to come again does so, as the answer asks. */
    private static Answer imported(String file) {
        Answer answer = Api.as("admin").post("/v1/reports/import", file);
        for (int again = 0; again < MOST_TRIES && answer.status() == BUSY; again++) {
            LockSupport.parkNanos(TimeUnit.SECONDS.toNanos(Integer.parseInt(answer.header("Retry-After"))));
            answer = Api.as("admin").post("/v1/reports/import", file);
        }
        return answer;
    }

    /** @return id of the report's task on that person's desk */
    static String task(String user, int report) {
        return Api.as(user).get("/v1/tasks").isOk().list().stream()
                .filter(task -> task.getInt("reportId") == report)
                .map(task -> task.getString("id"))
                .findFirst()
                .orElseThrow();
    }

    private static void complete(String user, int report, String body) {
        Api.as(user).post("/v1/tasks/" + task(user, report) + "/complete", body).isOk();
    }

    static void complete(Observer observer, String what, String user, int report, String body) throws Exception {
        String task = task(user, report);
        observer.see(what, () -> Api.as(user).post("/v1/tasks/" + task + "/complete", body))
                .isOk();
    }

    private static void fetchDocument(int report) {
        int archived = Api.as("council").get("/v1/archive?limit=1").isOk().list().stream()
                .filter(item -> item.getInt("reportId") == report)
                .findFirst()
                .orElseThrow()
                .getInt("id");
        Answer document = Api.as("council").get("/v1/archive/" + archived + "/document.pdf");
        if (!new String(document.isOk().bytes(), 0, 5, StandardCharsets.US_ASCII).equals("%PDF-")) {
            throw new IllegalStateException("No PDF of report " + report);
        }
    }
}
