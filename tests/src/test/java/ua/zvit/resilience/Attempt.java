package ua.zvit.resilience;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import ua.zvit.api.Answer;

/** One step of one report that is under way when the server dies: after it, all of the step is there or nothing. */
final class Attempt {
    private final LedReport report;
    private final Step step;
    private final String task;
    private final List<String> before;

    Attempt(LedReport report, Step step) {
        this.report = report;
        this.step = step;
        this.task = report.task(step.user()).orElseThrow();
        this.before = report.actions();
    }

    Answer send() {
        return LedReport.complete(step.user(), task, step.body());
    }

    /**
     * Looks at everything that a step changes, and fails when some of it was taken and some was not.
     *
     * @return true when the step was taken, false when it was not
     */
    boolean isWhole() {
        boolean whole = report.status().equals(step.after());
        assertThat(report.status()).isEqualTo(whole ? step.after() : step.before());
        assertThat(report.actions()).isEqualTo(whole ? withStep() : before);
        assertThat(report.task(step.user()).filter(task::equals).isPresent()).isEqualTo(!whole);
        step.next().ifPresent(user -> assertThat(
                        report.task(user).filter(next -> !next.equals(task)).isPresent())
                .isEqualTo(whole));
        boolean archived = whole && step == Step.FINISH;
        assertThat(report.archived()).hasSize(archived ? 1 : 0);
        if (whole) {
            send().isProblem(409, "TASK-DONE");
        }
        return whole;
    }

    private List<String> withStep() {
        List<String> actions = new ArrayList<>(before);
        actions.addAll(step.actions());
        return actions;
    }
}
