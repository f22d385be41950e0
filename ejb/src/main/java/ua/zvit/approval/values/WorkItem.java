package ua.zvit.approval.values;

import java.time.Instant;
import java.time.LocalDate;

/**
 * An open task as the engine knows it.
 *
 * @param stage where on its way the report waits
 * @param since when it came into the queue
 * @param due last day for it; null when there is none
 */
public record WorkItem(String id, ApprovalStage stage, long reportId, TaskQueue queue, Instant since, LocalDate due) {

    /** @return whether the task, found later, waits in the same queue */
    public boolean isWhereItWas(WorkItem later) {
        return later.queue().equals(queue);
    }

    /** @return what is to be done */
    public TaskKind kind() {
        return stage.kind();
    }
}
