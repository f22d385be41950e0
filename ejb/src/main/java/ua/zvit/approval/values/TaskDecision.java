package ua.zvit.approval.values;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import ua.zvit.report.values.ReportDetails.Decision;
import ua.zvit.report.values.review.EntryReturn;
import ua.zvit.report.values.review.SeenEntry;
import ua.zvit.report.values.stage.Minutes;
import ua.zvit.shared.DocumentNumber;
import ua.zvit.shared.ErrorCode;
import ua.zvit.shared.Fault;
import ua.zvit.shared.ZvitException;

/**
 * How the caller ends a task.
 *
 * @param comment the caller's words; needed to return to the head or to an earlier stage, and to reject
 * @param returns measures sent back; needed when a review or a visa ends with a return to departments, empty otherwise
 * @param accepted numbers of the measures that a review has accepted while it returns others; empty otherwise, for who
 *     accepts the report accepts all of it
 * @param seen the measures as the caller has read them, so that nobody decides on something else; those not named are
 *     decided on as they stand
 * @param backTo number of the earlier stage of visas to which a stage returns the report, from 1; null for the
 *     departments, and for everything but a stage
 * @param decisionNumber number of the council's decision, needed to adopt; of the minutes, needed to conclude after the head
 * @param decisionDate its date, needed likewise; whether it can be is for the report to say
 * @param signature with what to sign; needed to sign, null otherwise
 */
public record TaskDecision(
        Outcome outcome,
        String comment,
        List<EntryReturn> returns,
        List<String> accepted,
        List<SeenEntry> seen,
        Integer backTo,
        String decisionNumber,
        LocalDate decisionDate,
        SignatureOffer signature) {
    private static final int LONGEST_NUMBER = 100;

    public TaskDecision {
        returns = returns == null ? List.of() : List.copyOf(returns);
        accepted = accepted == null ? List.of() : List.copyOf(accepted);
        seen = seen == null ? List.of() : List.copyOf(seen);
    }

    /** A review that sends measures back and has accepted others. */
    public static TaskDecision returning(
            List<EntryReturn> returns, List<String> accepted, List<SeenEntry> seen, String comment) {
        return new TaskDecision(Outcome.RETURN, comment, returns, accepted, seen, null, null, null, null);
    }

    /** A stage of visas that wants an earlier stage to look again. */
    public static TaskDecision returningTo(int stage, List<SeenEntry> seen, String comment) {
        return new TaskDecision(Outcome.RETURN, comment, List.of(), List.of(), seen, stage, null, null, null);
    }

    /** A visa on the whole report. */
    public static TaskDecision visa(List<SeenEntry> seen, String comment) {
        return new TaskDecision(Outcome.VISA, comment, List.of(), List.of(), seen, null, null, null, null);
    }

    /** A review that accepts the whole report. */
    public static TaskDecision accepting(List<SeenEntry> seen, String comment) {
        return new TaskDecision(Outcome.ACCEPT, comment, List.of(), List.of(), seen, null, null, null, null);
    }

    /** @return the same by the minutes of the body that came to it; what of them nobody told is null */
    public TaskDecision by(String number, LocalDate date) {
        return new TaskDecision(outcome, comment, returns, accepted, seen, backTo, number, date, signature);
    }

    /** @return null where neither number nor date was told */
    public Minutes minutes() {
        String number = DocumentNumber.plain(decisionNumber);
        boolean told = number != null && !number.isEmpty() || decisionDate != null;
        return told ? new Minutes(number, decisionDate) : null;
    }

    /** A decision without a signature. */
    public TaskDecision(
            Outcome outcome, String comment, List<EntryReturn> returns, String decisionNumber, LocalDate decisionDate) {
        this(outcome, comment, returns, List.of(), List.of(), null, decisionNumber, decisionDate, null);
    }

    public static TaskDecision signing(SignatureOffer signature, String comment) {
        return new TaskDecision(Outcome.SIGN, comment, List.of(), List.of(), List.of(), null, null, null, signature);
    }

    public static TaskDecision of(Outcome outcome, String comment) {
        return new TaskDecision(outcome, comment, List.of(), null, null);
    }

    /** @throws ZvitException {@code COMMENT-MISSING} */
    public String requiredComment() {
        if (comment == null || comment.isBlank()) {
            throw new ZvitException(ErrorCode.COMMENT_MISSING, List.of(Fault.at(null, "comment", "comment-missing")));
        }
        return comment;
    }

    /** @throws ZvitException {@code SIGNATURE-WAY-MISSING} */
    public SignatureOffer requiredSignature() {
        if (signature == null) {
            throw new ZvitException(ErrorCode.SIGNATURE_WAY_MISSING, List.of(Fault.at(null, "with", "missing")));
        }
        return signature;
    }

    /** @throws ZvitException {@code DECISION-MISSING} with a fault for the number and for the date */
    public Decision councilDecision() {
        List<Fault> faults = new ArrayList<>();
        String number = DocumentNumber.plain(decisionNumber);
        if (number == null || number.isEmpty()) {
            faults.add(Fault.at(null, "decision.number", "missing"));
        } else if (number.length() > LONGEST_NUMBER) {
            faults.add(Fault.at(null, "decision.number", "text-too-long", LONGEST_NUMBER));
        }
        if (decisionDate == null) {
            faults.add(Fault.at(null, "decision.date", "missing"));
        }
        if (!faults.isEmpty()) {
            throw new ZvitException(ErrorCode.DECISION_MISSING, faults);
        }
        return new Decision(number, decisionDate);
    }
}
