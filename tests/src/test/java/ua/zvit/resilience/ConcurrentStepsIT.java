package ua.zvit.resilience;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import ua.zvit.api.Answer;
import ua.zvit.api.Api;

/** Many hands at one report in the same moment: each step is taken once, and nobody's words are lost. */
class ConcurrentStepsIT {
    private static final String TEXT = "{\"narrative\":\"<p>%s</p>\",\"actual\":\"1.5\",\"reason\":\"Решта – торік.\"}";

    @RepeatedTest(3)
    void takesAllDepartmentsSubmittingInTheSameMoment() {
        LedReport report = LedReport.started();
        List<Supplier<Answer>> submissions = LedReport.DRAFTERS.stream()
                .map(user -> {
                    String task = report.task(user).orElseThrow();
                    return (Supplier<Answer>) () -> LedReport.complete(user, task, LedReport.SUBMIT);
                })
                .toList();

        assertThat(AtOnce.send(submissions)).allSatisfy(Answer::isOk);

        assertThat(report.status()).isEqualTo("review");
        assertThat(report.actions().stream().filter("submitted"::equals)).hasSize(3);
        assertThat(report.task("acting-head")).isPresent();
    }

    @Test
    void endsATaskOnceUnderEightHands() {
        LedReport report = LedReport.started();
        String task = report.task("drafter-education").orElseThrow();

        List<Answer> answers = AtOnce.repeat(8, () -> LedReport.complete("drafter-education", task, LedReport.SUBMIT));

        assertThat(statuses(answers)).containsExactly(200, 409, 409, 409, 409, 409, 409, 409);
        assertThat(answers)
                .filteredOn(answer -> answer.status() == 409)
                .allSatisfy(answer -> answer.isProblem(409, "TASK-DONE"));
        assertThat(report.actions().stream().filter("submitted"::equals)).hasSize(1);
    }

    @RepeatedTest(3)
    void keepsTheFirstOfTwoWhoWriteOneEntry() {
        Api drafter = Api.as("drafter-promotion");
        String entry = LedReport.started().path() + "/entries/2.1";
        String tag = drafter.get(entry).header("ETag");

        List<Answer> answers = AtOnce.send(List.of(
                () -> drafter.put(entry, TEXT.formatted("Перша рука."), tag),
                () -> drafter.put(entry, TEXT.formatted("Друга рука."), tag)));

        assertThat(statuses(answers)).containsExactly(200, 412);
        Answer first = answers.get(answers.get(0).status() == 200 ? 0 : 1);
        Answer now = drafter.get(entry);
        assertThat(now.header("ETag")).isEqualTo(first.header("ETag"));
        assertThat(now.json().getString("narrative")).isEqualTo(first.json().getString("narrative"));
    }

    @RepeatedTest(3)
    void importsAProgrammesYearOnce() {
        String title = LedReport.title();
        String file = LedReport.file(title);

        List<Answer> answers = AtOnce.repeat(4, () -> Api.as("admin").post("/v1/reports/import", file));

        assertThat(statuses(answers)).containsExactly(201, 409, 409, 409);
        assertThat(answers)
                .filteredOn(answer -> answer.status() == 409)
                .allSatisfy(answer -> answer.isProblem(409, "REPORT-EXISTS"));
        assertThat(Api.as("auditor").get("/v1/reports?limit=200").list())
                .filteredOn(report -> report.getString("programme").equals(title))
                .hasSize(1);
        Api.as("admin").post("/v1/reports/import", file).isProblem(409, "REPORT-EXISTS");
    }

    @RepeatedTest(5)
    void losesNoTextThatIsSavedDuringTheSubmission() {
        Api drafter = Api.as("drafter-promotion");
        LedReport report = LedReport.started();
        String entry = report.path() + "/entries/2.1";
        String task = report.task("drafter-promotion").orElseThrow();
        Answer before = drafter.get(entry);

        List<Answer> answers = AtOnce.send(List.of(
                () -> drafter.put(entry, TEXT.formatted("В останню мить."), before.header("ETag")),
                () -> LedReport.complete("drafter-promotion", task, LedReport.SUBMIT)));

        Answer saved = answers.get(0);
        Answer submitted = answers.get(1);
        assertThat(saved.status()).isIn(200, 409, 412);
        assertThat(submitted.status()).as("what is being saved is waited for").isEqualTo(200);
        Answer now = drafter.get(entry);
        assertThat(now.json().getString("narrative"))
                .isEqualTo((saved.status() == 200 ? saved : before).json().getString("narrative"));
        assertThat(now.json().getString("status")).isEqualTo("submitted");
        assertThat(report.task("drafter-promotion")).isEmpty();
    }

    private static List<Integer> statuses(List<Answer> answers) {
        return answers.stream().map(Answer::status).sorted().toList();
    }
}
