package ua.zvit.check;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import ua.zvit.check.values.DismissalRequest;
import ua.zvit.proofreading.checker.Checker;
import ua.zvit.shared.ErrorCode;
import ua.zvit.shared.Fault;
import ua.zvit.shared.Roles;
import ua.zvit.shared.ZvitException;

/**
 * Sets a finding aside with a reason, and takes that back. The department does so while it writes, the head during review;
 * everybody who reads the report sees it, with reason and author. What blocks by its nature (a missing part, a sum that
 * does not add up) is a fact and not a matter of judgement: it can't be dismissed.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
@RolesAllowed({Roles.DRAFTER, Roles.ACTING_HEAD})
public class DismissFinding {
    private static final int LONGEST = 1_000;

    private CheckAccess access;
    private Checker checker;
    private KeepDismissal dismissals;

    protected DismissFinding() {}

    @Inject
    public DismissFinding(CheckAccess access, Checker checker, KeepDismissal dismissals) {
        this.access = access;
        this.checker = checker;
        this.dismissals = dismissals;
    }

    /**
     * @throws ZvitException {@code FINDING-UNKNOWN} when the text has no such finding (any more), {@code FINDING-NOT-YOURS},
     *     {@code FINDING-BLOCKS} when it can't be dismissed, {@code DISMISSAL-INVALID} without a reason
     */
    public void dismiss(long reportId, String identity, DismissalRequest request) {
        CheckView view = access.view(reportId);
        dismiss(view.standing(), find(view.shown(), identity), request);
    }

    /** @throws ZvitException {@code FINDING-UNKNOWN}, {@code FINDING-NOT-YOURS}, {@code FINDING-OPEN} */
    public void restore(long reportId, String identity) {
        CheckView view = access.view(reportId);
        IdentifiedFinding found = find(view.shown(), identity);
        require(view.rights(), found);
        dismissals.restore(view.standing(), found);
    }

    private void dismiss(CheckStanding standing, IdentifiedFinding found, DismissalRequest request) {
        require(standing.rights(), found);
        if (checker.blocksByNature(found.finding())) {
            throw new ZvitException(ErrorCode.FINDING_BLOCKS);
        }
        requireReason(request);
        dismissals.dismiss(standing, found, request);
    }

    private static IdentifiedFinding find(List<IdentifiedFinding> findings, String identity) {
        return findings.stream()
                .filter(found -> found.identity().equals(identity))
                .findFirst()
                .orElseThrow(() -> new ZvitException(ErrorCode.FINDING_UNKNOWN));
    }

    private static void require(CheckRights rights, IdentifiedFinding found) {
        if (!rights.mayDismiss(found.finding())) {
            throw new ZvitException(ErrorCode.FINDING_NOT_YOURS);
        }
    }

    private static void requireReason(DismissalRequest request) {
        if (request.reason() == null || request.reason().isBlank()) {
            throw invalid("missing");
        }
        if (request.reason().length() > LONGEST) {
            throw invalid("text-too-long", LONGEST);
        }
    }

    private static ZvitException invalid(String code, Object... args) {
        return new ZvitException(ErrorCode.DISMISSAL_INVALID, List.of(Fault.at(null, "reason", code, args)));
    }
}
