package ua.zvit.operation;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import ua.zvit.api.WebSession;
import ua.zvit.operation.Visitors.Told;

/**
 * One report on its way, over pages and API, while nodes come and go. A step that was not confirmed is looked for and, where it was not
 * taken, taken again; one that was confirmed is never taken again, so that a lost one shows at the end.
 */
final class NodeJourney {
    private static final List<String> DRAFTERS =
            List.of("drafter-international", "drafter-education", "drafter-promotion");
    private static final String SUBMIT = "{\"outcome\":\"submit\"}";
    private static final String MEASURE = "1.10";
    private static final int MOST_TRIES = 40;
    private static final long A_WHILE = 500_000_000L;

    private final Visitors api;
    private final int report;
    private final String text;

    NodeJourney(Visitors api, int number, String file) throws Exception {
        this.api = api;
        this.text = "Текст подорожі " + number + ".";
        this.report = api.post("admin", "/reports/import", file).object().getInt("id");
        assertThat(api.post("admin", path() + "/start", "").isDone()).isTrue();
    }

    /** All steps up to the review, each confirmed. */
    void go(WebSession drafter) throws Exception {
        take(() -> save(drafter), () -> narrative().contains(text));
        for (String user : DRAFTERS) {
            take(() -> complete(user, SUBMIT), () -> task(user) == null);
        }
        take(() -> complete("acting-head", "{\"outcome\":\"accept\"}"), () -> status().equals("signing"));
    }

    /** Everything that was confirmed is there, and once. */
    void assertWhole() throws Exception {
        assertThat(narrative()).contains(text);
        assertThat(status()).isEqualTo("signing");
        List<String> actions = api.get("auditor", path() + "/history").list().getValuesAs(JsonObject.class).stream()
                .map(step -> step.getString("action"))
                .toList();
        assertThat(actions.stream().filter("submitted"::equals))
                .as(actions.toString())
                .hasSize(DRAFTERS.size());
        assertThat(actions.stream().filter("accepted"::equals))
                .as(actions.toString())
                .hasSize(1);
    }

    private static void take(Callable<Boolean> step, Callable<Boolean> isTaken) throws Exception {
        Exception last = null;
        for (int tries = 0; tries < MOST_TRIES; tries++) {
            try {
                if (tries > 0 && isTaken.call() || step.call()) {
                    return;
                }
            } catch (IOException cutOff) {
                last = cutOff;
            }
            LockSupport.parkNanos(A_WHILE);
        }
        throw new AssertionError("A step was not taken in " + MOST_TRIES + " tries", last);
    }

    /** As the editor does in the background, on a page that is asked for first, as a person would. */
    private boolean save(WebSession drafter) throws Exception {
        String page = api.base() + "/entry.xhtml?report=" + report + "&measure=" + MEASURE;
        assertSignedIn(drafter.get(page));
        HttpResponse<String> saved = drafter.post(
                api.base() + "/saving.xhtml",
                "report=" + report + "&measure=" + MEASURE + "&version=0&narrative="
                        + URLEncoder.encode("<p>" + text + "</p>", StandardCharsets.UTF_8) + "&actual=0&reason="
                        + URLEncoder.encode("Коштів не виділено.", StandardCharsets.UTF_8),
                "Sec-Fetch-Site",
                "same-origin");
        assertSignedIn(saved);
        return saved.body().contains("\"outcome\":\"saved\"");
    }

    /** Nothing but the page has answered: not even a redirect to the provider, which a browser would not have shown. */
    static void assertSignedIn(HttpResponse<String> page) {
        List<String> way = Stream.iterate(page, java.util.Objects::nonNull, one -> one.previousResponse()
                        .orElse(null))
                .map(one -> one.statusCode() + " " + one.uri())
                .toList();
        assertThat(way).as("straight to the page").hasSize(1);
        assertThat(page.statusCode()).as(way.toString()).isIn(200, 502, 503);
    }

    private boolean complete(String user, String body) throws Exception {
        String task = task(user);
        return task != null
                && api.post(user, "/tasks/" + task + "/complete", body).isDone();
    }

    /** @return id of this report's task on that person's desk; null when there is none */
    private String task(String user) throws Exception {
        Told tasks = api.get(user, "/tasks");
        if (!tasks.isDone()) {
            throw new IOException("status " + tasks.status());
        }
        return tasks.list().getValuesAs(JsonObject.class).stream()
                .filter(task -> task.getInt("reportId") == report)
                .map(task -> task.getString("id"))
                .findFirst()
                .orElse(null);
    }

    private String status() throws Exception {
        JsonObject told = told(path());
        assertThat(told).as(told.toString()).containsKey("status");
        return told.getString("status");
    }

    private String narrative() throws Exception {
        return told(path() + "/entries/" + MEASURE).getString("narrative", "");
    }

    private JsonObject told(String path) throws Exception {
        Told told = api.get("auditor", path);
        if (!told.isDone()) {
            throw new IOException("status " + told.status());
        }
        return told.object();
    }

    private String path() {
        return "/reports/" + report;
    }
}
