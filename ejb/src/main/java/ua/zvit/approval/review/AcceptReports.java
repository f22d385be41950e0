package ua.zvit.approval.review;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import ua.zvit.approval.DecideTask;
import ua.zvit.approval.values.AcceptanceResult;
import ua.zvit.approval.values.ReportAcceptance;
import ua.zvit.approval.values.TaskDecision;
import ua.zvit.shared.ErrorCode;
import ua.zvit.shared.Roles;
import ua.zvit.shared.ZvitException;

/**
 * Accepts several reports by the guards of a single acceptance, each in a transaction of its own: a report that is refused
 * stays where it is and holds up none of the others. What fails for want of the server ends the work; what was accepted
 * until then stays so, and is found done when it is sent again.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class AcceptReports {
    /** Each is checked and printed while the caller waits. */
    public static final int MOST = 25;

    private DecideTask completion;

    protected AcceptReports() {}

    @Inject
    public AcceptReports(DecideTask completion) {
        this.completion = completion;
    }

    /**
     * @param wanted from one to {@link #MOST}, each task once
     * @param comment for each of them; may be null
     * @return what became of each, in the same order
     * @throws ZvitException {@code ACCEPT-CHOICE} for none, too many, or one named twice
     */
    @RolesAllowed(Roles.ACTING_HEAD)
    public List<AcceptanceResult> accept(List<ReportAcceptance> wanted, String comment) {
        long different = wanted.stream()
                .map(ReportAcceptance::taskId)
                .filter(Objects::nonNull)
                .distinct()
                .count();
        if (wanted.isEmpty() || wanted.size() > MOST || different < wanted.size()) {
            throw new ZvitException(ErrorCode.ACCEPT_CHOICE, MOST);
        }
        List<AcceptanceResult> results = new ArrayList<>();
        wanted.forEach(one -> results.add(accept(one, comment)));
        return results;
    }

    private AcceptanceResult accept(ReportAcceptance one, String comment) {
        try {
            TaskDecision decision = TaskDecision.accepting(one.seen(), comment);
            return new AcceptanceResult(one.taskId(), completion.complete(one.taskId(), decision), null);
        } catch (ZvitException refused) {
            return new AcceptanceResult(one.taskId(), null, refused);
        }
    }
}
