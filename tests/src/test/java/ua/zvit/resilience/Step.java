package ua.zvit.resilience;

import java.util.List;
import java.util.Optional;
import ua.zvit.api.Today;

/** The steps that move a report on: whose they are, and what each leaves behind. */
enum Step {
    /** The last department submits. */
    SUBMIT("drafter-promotion", LedReport.SUBMIT, "drafting", "review", List.of("submitted"), "acting-head"),
    /** Acceptance and the document to sign are one step. */
    ACCEPT("acting-head", "{\"outcome\":\"accept\"}", "review", "signing", List.of("accepted"), "acting-head"),
    SIGN("acting-head", LedReport.SIGN, "signing", "council", List.of("signed"), "council"),
    ADOPT("council", Today.adoption("21"), "council", "adopted", List.of("adopted"), "council"),
    /** The secretary's signature, the finished document and the archive are one step. */
    FINISH("council", LedReport.SIGN, "adopted", "archived", List.of("signed", "archived"), null);

    private final String user;
    private final String body;
    private final String before;
    private final String after;
    private final List<String> actions;
    private final String next;

    Step(String user, String body, String before, String after, List<String> actions, String next) {
        this.user = user;
        this.body = body;
        this.before = before;
        this.after = after;
        this.actions = actions;
        this.next = next;
    }

    String user() {
        return user;
    }

    String body() {
        return body;
    }

    /** @return status of the report until the step is taken */
    String before() {
        return before;
    }

    /** @return status of the report once the step is taken */
    String after() {
        return after;
    }

    List<String> actions() {
        return actions;
    }

    /** @return on whose desk the report lies next */
    Optional<String> next() {
        return Optional.ofNullable(next);
    }
}
