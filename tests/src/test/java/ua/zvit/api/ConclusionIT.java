package ua.zvit.api;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A council lays a conclusion after the head: a body gives it by minutes before the council decides. */
class ConclusionIT {
    private static final String VISA = "{\"outcome\":\"visa\"}";
    private static final String ACCEPT = "{\"outcome\":\"accept\"}";
    private static final String MINUTES = "\"minutes\":{\"number\":\"№ 4\",\"date\":\"%s\"}";
    private static final LocalDate TODAY = Today.date();

    private final StagedCouncil staged = new StagedCouncil();

    @Test
    void aBodyConcludesByMinutesBetweenHeadAndCouncil() {
        String report = concluding();
        String secretary = staged.council().person("education", "council");
        assertThat(StagedCouncil.tasks(secretary, report)).isEmpty();
        assertThat(conclude("{\"outcome\":\"visa\"}", report)
                        .isProblem(422, "MINUTES-INVALID")
                        .faults())
                .containsExactly("- minutes.number missing", "- minutes.date missing");
        conclude(by("\"outcome\":\"visa\"", TODAY.plusDays(1)), report).isProblem(422, "MINUTES-INVALID");
        conclude(by("\"outcome\":\"visa\"", TODAY.minusDays(1)), report).isProblem(422, "MINUTES-INVALID");
        conclude("{\"outcome\":\"visa\",\"minutes\":{\"number\":\"4\",\"date\":\"вчора\"}}", report)
                .isProblem(422, "MINUTES-INVALID");
        conclude(by("\"outcome\":\"visa\"", TODAY), report).isOk();
        assertThat(staged.status(report)).isEqualTo("council");
        assertThat(history(report))
                .anyMatch(step -> step.getString("action").equals("visa-given")
                        && step.getString("comment", "").contains("протокол № 4"));

        String decision = "{\"outcome\":\"adopt\",\"decision\":{\"number\":\"12\",\"date\":\"%s\"}}";
        staged.complete(secretary, report, decision.formatted(TODAY.minusDays(1)))
                .isProblem(422, "DECISION-DATE");
        staged.complete(secretary, report, decision.formatted(TODAY)).isOk();
        assertThat(staged.status(report)).isEqualTo("archived");
    }

    @Test
    void onlyItsHolderConcludesAndBeforeTheHeadThereAreNoMinutes() {
        String report = staged.withConclusion().submitted();
        staged.complete(staged.finance(), report, by("\"outcome\":\"visa\"", TODAY))
                .isProblem(422, "MINUTES-INVALID");
        staged.complete(staged.finance(), report, VISA).isOk();
        staged.complete(staged.head(), report, ACCEPT).isOk();
        assertThat(staged.status(report)).isEqualTo("conclusions");
        String task = StagedCouncil.tasks(staged.head(), report).get(0).getString("id");
        Api.as(staged.finance())
                .post("/v1/tasks/" + task + "/complete", by("\"outcome\":\"visa\"", TODAY))
                .isProblem(403, "TASK-NOT-ON-DESK");
    }

    @Test
    void sendsMeasuresBackAndIsAskedOnceMore() {
        String report = concluding();
        conclude(by("\"outcome\":\"return\",\"returns\":[{\"measure\":\"1.2\",\"comment\":\"Звірте\"}]", TODAY), report)
                .isOk();
        assertThat(staged.status(report)).isEqualTo("drafting");
        staged.complete(staged.financeDrafter(), report, "{\"outcome\":\"submit\"}")
                .isOk();
        assertThat(staged.status(report))
                .as("nothing was changed, the visa holds")
                .isEqualTo("review");
        staged.complete(staged.head(), report, ACCEPT).isOk();
        assertThat(staged.status(report)).isEqualTo("conclusions");
    }

    @Test
    void sendsTheReportBackToAVisaBeforeTheHead() {
        String report = concluding();
        conclude(by("\"outcome\":\"return\",\"backTo\":1,\"comment\":\"Звірте кошти\"", TODAY), report)
                .isOk();
        assertThat(staged.status(report)).isEqualTo("visas");
        staged.complete(staged.finance(), report, VISA).isOk();
        assertThat(staged.status(report)).isEqualTo("review");
    }

    @Test
    void stagesBeforeTheHeadDoNotStandBehindThoseAfterIt() {
        assertThat(staged.council()
                        .asAdmin()
                        .put(
                                "/v1/council/circuit",
                                "{\"stages\":[{\"title\":\"К\",\"holders\":[{\"kind\":\"head\",\"code\":\"finance\"}],"
                                        + "\"rule\":\"all\",\"days\":3,\"afterHead\":true},"
                                        + "{\"title\":\"Т\",\"holders\":[{\"kind\":\"head\",\"code\":\"education\"}],"
                                        + "\"rule\":\"all\",\"days\":3}]}",
                                "\"0\"")
                        .isProblem(422, "CIRCUIT-INVALID")
                        .faults())
                .containsExactly("- stages.2.afterHead stage-after-conclusion");
    }

    /** @return path of a report that the head has accepted and that waits for its conclusion */
    private String concluding() {
        String report = staged.withConclusion().submitted();
        staged.complete(staged.finance(), report, VISA).isOk();
        staged.complete(staged.head(), report, ACCEPT).isOk();
        assertThat(staged.status(report)).isEqualTo("conclusions");
        return report;
    }

    private Answer conclude(String body, String report) {
        return staged.complete(staged.head(), report, body);
    }

    private static String by(String ends, LocalDate date) {
        return "{" + ends + "," + MINUTES.formatted(date) + "}";
    }

    private List<JsonObject> history(String report) {
        return staged.council().asAdmin().get(report + "/history").isOk().list();
    }
}
