package ua.zvit.web.approval;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.omnifaces.util.Faces;
import ua.zvit.approval.DecideTask;
import ua.zvit.approval.TaskQueries;
import ua.zvit.approval.values.Outcome;
import ua.zvit.approval.values.TaskDecision;
import ua.zvit.approval.values.TaskKind;
import ua.zvit.approval.values.TaskSummary;
import ua.zvit.shared.ErrorCode;
import ua.zvit.shared.Fault;
import ua.zvit.shared.ZvitException;
import ua.zvit.web.shared.NextStepView;
import ua.zvit.web.shared.RefusalsView;

/** What every page that ends a task does: opens it from the caller's queue, completes it once, goes back to the caller's tasks. */
@RequestScoped
public class TaskPresenter {
    private TaskQueries tasks;
    private DecideTask completion;
    private RefusalsView refusals;
    private NextStepView next;

    protected TaskPresenter() {}

    @Inject
    public TaskPresenter(TaskQueries tasks, DecideTask completion, RefusalsView refusals, NextStepView next) {
        this.tasks = tasks;
        this.completion = completion;
        this.refusals = refusals;
        this.next = next;
    }

    /** @return the task; empty after an answer has been sent that it is not there, not here or of none of these kinds */
    public Optional<TaskSummary> open(String taskId, TaskKind... kinds) {
        return refusals.opening(() -> {
            TaskSummary task = tasks.task(taskId == null ? "" : taskId);
            if (!List.of(kinds).contains(task.kind())) {
                throw new ZvitException(ErrorCode.TASK_UNKNOWN);
            }
            return task;
        });
    }

    /** @param done words for the list of tasks when it was done; where the report went is told behind them */
    public void complete(String taskId, TaskDecision decision, Function<Fault, String> place, String done) {
        String destination = destination(taskId, decision.outcome());
        if (refusals.tried(() -> completion.complete(taskId, decision), place)) {
            leave(done + " " + destination);
        }
    }

    /** @return where the report will be once its task has ended so, for the notice; to be asked for before the step */
    public String destination(String taskId, Outcome outcome) {
        return next.destination(taskId, outcome.name());
    }

    /** @return true when the step could be taken; what speaks against it is told on the page */
    boolean couldBe(Runnable check) {
        return refusals.tried(check);
    }

    /** Goes back to the caller's tasks. @param done words for the list of tasks */
    public void leave(String done) {
        refusals.good(done);
        Faces.redirect("index.xhtml");
    }
}
