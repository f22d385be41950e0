package ua.zvit.web.approval;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.function.Function;
import org.omnifaces.util.Faces;
import ua.zvit.approval.CompleteTask;
import ua.zvit.approval.TaskDecision;
import ua.zvit.approval.TaskKind;
import ua.zvit.approval.TaskQueries;
import ua.zvit.approval.TaskSummary;
import ua.zvit.shared.ErrorKind;
import ua.zvit.shared.Fault;
import ua.zvit.shared.ZvitException;
import ua.zvit.web.shared.RefusalsView;

/** What every page that ends a task does: opens it from the caller's desk, completes it once, goes back to the desk. */
@RequestScoped
public class DecisionDesk {
    private TaskQueries tasks;
    private CompleteTask completion;
    private RefusalsView refusals;

    protected DecisionDesk() {}

    @Inject
    public DecisionDesk(TaskQueries tasks, CompleteTask completion, RefusalsView refusals) {
        this.tasks = tasks;
        this.completion = completion;
        this.refusals = refusals;
    }

    /** @return the task; empty after an answer has been sent that it is not there, not here or not of this kind */
    public Optional<TaskSummary> open(String taskId, TaskKind kind) {
        return refusals.opening(() -> {
            TaskSummary task = tasks.task(taskId == null ? "" : taskId);
            if (task.kind() != kind) {
                throw new ZvitException(ErrorKind.NOT_FOUND, "TASK-UNKNOWN");
            }
            return task;
        });
    }

    /** @param done words for the desk when it was done */
    public void complete(String taskId, TaskDecision decision, Function<Fault, String> place, String done) {
        if (refusals.tried(() -> completion.complete(taskId, decision), place)) {
            leave(done);
        }
    }

    /** Goes back to the caller's desk. @param done words for the desk */
    public void leave(String done) {
        refusals.good(done);
        Faces.redirect("index.xhtml");
    }
}
