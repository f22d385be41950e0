package ua.zvit.load;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ua.zvit.api.Api;
import ua.zvit.api.WebSession;
import ua.zvit.rig.Rig;

/**
 * One user of the load: a person with a browser who takes a report through its whole way, now as a department's drafter,
 * now as the acting head, now as the council, each logged in by the form. Looks at pages, then takes the step.
 */
final class Office {
    private static final Pattern HEADING = Pattern.compile("<h1[^>]*>(.*?)</h1>", Pattern.DOTALL);
    private static final int NANOS_IN_MILLI = 1_000_000;

    private final Map<String, WebSession> sessions = new HashMap<>();
    private final Random random;

    private Office(int number) {
        this.random = new Random(number);
    }

    /** @param number tells the users apart, and makes their pauses the same in each run */
    static Office opened(int number) throws IOException, InterruptedException {
        Office office = new Office(number);
        for (String department : Draft.DEPARTMENTS) {
            office.logIn("drafter-" + department);
        }
        office.logIn("acting-head");
        office.logIn("council");
        return office;
    }

    private void logIn(String user) throws IOException, InterruptedException {
        sessions.put(user, WebSession.of(user));
    }

    /** @param pauseMillis mean time to think before each click; 0 for none */
    void lead(Observer observer, int pauseMillis) throws Exception {
        int report = observer.see("import and start", () -> ApiJourney.started(Draft.file()));
        for (String department : Draft.DEPARTMENTS) {
            draft(observer, pauseMillis, "drafter-" + department, report);
        }
        look(observer, pauseMillis, Page.TASKS, "acting-head", "");
        String review = ApiJourney.task("acting-head", report);
        look(observer, pauseMillis, Page.REVIEW, "acting-head", review);
        complete(observer, pauseMillis, "acting-head", review, ApiJourney.ACCEPT, "complete: accept");
        sign(observer, pauseMillis, "acting-head", report);
        look(observer, pauseMillis, Page.TASKS, "council", "");
        String adoption = ApiJourney.task("council", report);
        look(observer, pauseMillis, Page.COUNCIL, "council", adoption);
        complete(observer, pauseMillis, "council", adoption, ApiJourney.ADOPT, "complete: adopt");
        sign(observer, pauseMillis, "council", report);
        look(observer, pauseMillis, Page.ARCHIVE, "council", "");
        look(observer, pauseMillis, Page.SEARCH, "council", "");
    }

    private void draft(Observer observer, int pauseMillis, String user, int report) throws Exception {
        look(observer, pauseMillis, Page.TASKS, user, "");
        look(observer, pauseMillis, Page.REPORTS, user, "");
        look(observer, pauseMillis, Page.REPORT, user, Integer.toString(report));
        look(observer, pauseMillis, Page.DRAFTING, user, Integer.toString(report));
        String task = ApiJourney.task(user, report);
        complete(observer, pauseMillis, user, task, ApiJourney.SUBMIT, "complete: submit");
    }

    private void sign(Observer observer, int pauseMillis, String user, int report) throws Exception {
        String task = ApiJourney.task(user, report);
        look(observer, pauseMillis, Page.SIGN, user, task);
        complete(observer, pauseMillis, user, task, ApiJourney.SIGN, "complete: sign");
    }

    private void complete(Observer observer, int pauseMillis, String user, String task, String body, String what)
            throws Exception {
        think(pauseMillis);
        observer.see(what, () -> Api.as(user).post("/v1/tasks/" + task + "/complete", body))
                .isOk();
    }

    private void look(Observer observer, int pauseMillis, Page page, String user, String subject) throws Exception {
        think(pauseMillis);
        String address = Rig.base() + "/" + page.address(subject);
        HttpResponse<String> answer =
                observer.see(page.title(), () -> sessions.get(user).get(address));
        Matcher heading = HEADING.matcher(answer.body());
        if (answer.statusCode() != 200 || !heading.find() || !heading.group(1).contains(page.heading())) {
            throw new IllegalStateException(address + " answered " + answer.statusCode() + " at " + answer.uri());
        }
    }

    private void think(int pauseMillis) {
        if (pauseMillis > 0) {
            LockSupport.parkNanos((long) (pauseMillis * (0.5 + random.nextDouble()) * NANOS_IN_MILLI));
        }
    }
}
