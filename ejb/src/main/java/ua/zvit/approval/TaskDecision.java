package ua.zvit.approval;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import ua.zvit.report.EntryReturn;
import ua.zvit.report.ReportDetails.Decision;
import ua.zvit.shared.ErrorKind;
import ua.zvit.shared.Fault;
import ua.zvit.shared.ZvitException;

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
    private static final int LONGEST_NUMBER = 100;

    public TaskDecision {
        returns = returns == null ? List.of() : List.copyOf(returns);
    }

    public static TaskDecision of(Outcome outcome, String comment) {
        return new TaskDecision(outcome, comment, List.of(), null, null);
    }

    /** @throws ZvitException {@code COMMENT-MISSING} */
    String requiredComment() {
        if (comment == null || comment.isBlank()) {
            throw new ZvitException(
                    ErrorKind.INVALID, "COMMENT-MISSING", List.of(Fault.at(null, "comment", "comment-missing")));
        }
        return comment;
    }

    /** @throws ZvitException {@code DECISION-MISSING} with a fault for the number and for the date */
    Decision councilDecision() {
        List<Fault> faults = new ArrayList<>();
        if (decisionNumber == null || decisionNumber.isBlank()) {
            faults.add(Fault.at(null, "decision.number", "missing"));
        } else if (decisionNumber.length() > LONGEST_NUMBER) {
            faults.add(Fault.at(null, "decision.number", "text-too-long", LONGEST_NUMBER));
        }
        if (decisionDate == null) {
            faults.add(Fault.at(null, "decision.date", "missing"));
        } else if (decisionDate.isAfter(LocalDate.now())) {
            faults.add(Fault.at(null, "decision.date", "date-in-future"));
        }
        if (!faults.isEmpty()) {
            throw new ZvitException(ErrorKind.INVALID, "DECISION-MISSING", faults);
        }
        return new Decision(decisionNumber.strip(), decisionDate);
    }
}
