package ua.zvit.approval;

import java.time.LocalDate;
import java.util.List;
import ua.zvit.report.EntryReturn;

/**
 * How the caller ends a task.
 *
 * @param comment the caller's words; needed to return to the head and to reject
 * @param returns measures sent back; needed when a review ends with return, empty otherwise
 * @param decisionNumber number of the council's decision; needed to adopt
 * @param decisionDate its date; needed to adopt, not in the future
 */
public record TaskDecision(
        Outcome outcome, String comment, List<EntryReturn> returns, String decisionNumber, LocalDate decisionDate) {

    public TaskDecision {
        returns = returns == null ? List.of() : List.copyOf(returns);
    }

    public static TaskDecision of(Outcome outcome, String comment) {
        return new TaskDecision(outcome, comment, List.of(), null, null);
    }
}
