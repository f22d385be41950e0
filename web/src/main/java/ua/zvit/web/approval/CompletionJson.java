package ua.zvit.web.approval;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import ua.zvit.approval.values.Outcome;
import ua.zvit.approval.values.SignatureOffer;
import ua.zvit.approval.values.TaskDecision;
import ua.zvit.report.values.review.EntryReturn;
import ua.zvit.report.values.review.SeenEntry;
import ua.zvit.shared.Dates;
import ua.zvit.shared.ErrorCode;
import ua.zvit.shared.Fault;
import ua.zvit.shared.ZvitException;
import ua.zvit.web.shared.rest.Words;

/**
 * How a task is to end.
 *
 * @param outcome {@code submit}, {@code visa}, {@code accept}, {@code return}, {@code sign}, {@code adopt} or {@code reject}
 * @param comment the caller's words; needed to return to the head or to an earlier stage, and to reject
 * @param returns measures sent back by a review or by who refuses a visa; may be null
 * @param accepted numbers of the measures that a review has accepted while it returns others; may be null
 * @param seen the measures as a review has read them, by the digests of the task's reviews; may be null. Where one of them
 *     says something else by now, nothing is done
 * @param backTo number of the earlier stage, from 1, to which a stage of visas returns the report; null for the departments
 * @param minutes by which a body came to its conclusion or return after the head; null anywhere else
 * @param decision the council's decision; needed to adopt
 * @param with {@code server-key}; needed to sign here. A file that was signed elsewhere is sent to the task's signature
 */
public record CompletionJson(
        @Schema(enumeration = {"submit", "visa", "accept", "return", "sign", "adopt", "reject"}) String outcome,
        String comment,
        List<ReturnJson> returns,
        List<String> accepted,
        List<SeenJson> seen,
        Integer backTo,
        MinutesJson minutes,
        CouncilDecisionJson decision,
        @Schema(enumeration = {"server-key"}) String with) {
    private static final String SERVER_KEY = "server-key";

    /** A measure sent back with what is to be mended. */
    public record ReturnJson(String measure, String comment) {}

    /** A measure with the digest of what was read in it. */
    public record SeenJson(String measure, String content) {}

    /** Number and ISO date of the council's decision. */
    public record CouncilDecisionJson(String number, String date) {}

    /** Number and ISO date of the minutes of a session. */
    public record MinutesJson(String number, String date) {}

    /** @return the decision; an outcome nobody knows is left to the use case, which refuses it */
    TaskDecision decided() {
        TaskDecision decided = bare();
        return minutes == null ? decided : decided.by(minutes.number(), minutesDate());
    }

    private TaskDecision bare() {
        return new TaskDecision(
                outcomeOrNull(),
                comment,
                entryReturns(),
                accepted == null
                        ? List.of()
                        : accepted.stream().filter(Objects::nonNull).toList(),
                seenEntries(),
                backTo,
                decision == null ? null : decision.number(),
                decisionDate(),
                SERVER_KEY.equals(with) ? SignatureOffer.serverKey() : null);
    }

    private Outcome outcomeOrNull() {
        return Arrays.stream(Outcome.values())
                .filter(known -> Words.of(known).equals(outcome))
                .findFirst()
                .orElse(null);
    }

    private List<EntryReturn> entryReturns() {
        return returns == null
                ? List.of()
                : returns.stream()
                        .filter(Objects::nonNull)
                        .map(one -> new EntryReturn(one.measure(), one.comment()))
                        .toList();
    }

    private List<SeenEntry> seenEntries() {
        return seen == null
                ? List.of()
                : seen.stream()
                        .filter(Objects::nonNull)
                        .map(one -> new SeenEntry(one.measure(), one.content()))
                        .toList();
    }

    private LocalDate minutesDate() {
        if (minutes.date() == null) {
            return null;
        }
        return Dates.read(minutes.date())
                .orElseThrow(() -> new ZvitException(
                        ErrorCode.MINUTES_INVALID, List.of(Fault.at(null, "minutes.date", "date-expected"))));
    }

    private LocalDate decisionDate() {
        if (decision == null || decision.date() == null) {
            return null;
        }
        return Dates.read(decision.date())
                .orElseThrow(() -> new ZvitException(
                        ErrorCode.DECISION_MISSING, List.of(Fault.at(null, "decision.date", "date-expected"))));
    }
}
