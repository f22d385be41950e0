package ua.zvit.check;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import ua.zvit.audit.AuditTrail;
import ua.zvit.check.domain.DismissalStep;
import ua.zvit.check.domain.FindingRepository;
import ua.zvit.report.EntryText;
import ua.zvit.shared.ErrorKind;
import ua.zvit.shared.Fault;
import ua.zvit.shared.Roles;
import ua.zvit.shared.ZvitException;

/**
 * Sets a finding aside with a reason, and takes that back. The department does so while it writes, the head during review;
 * everybody who reads the report sees it, with reason and author. What blocks by its nature (a missing part, a sum that
 * does not add up) is a fact and not a matter of judgement: it can't be dismissed.
 */
@Stateless
@RolesAllowed({Roles.DRAFTER, Roles.ACTING_HEAD})
public class DismissFinding {
    private static final int LONGEST = 1_000;

    private CheckAccess access;
    private LiveCheck live;
    private Checker checker;
    private FindingRepository findings;
    private DictionaryGrowth dictionary;
    private AuditTrail audit;

    protected DismissFinding() {}

    @Inject
    public DismissFinding(
            CheckAccess access,
            LiveCheck live,
            Checker checker,
            FindingRepository findings,
            DictionaryGrowth dictionary,
            AuditTrail audit) {
        this.access = access;
        this.live = live;
        this.checker = checker;
        this.findings = findings;
        this.dictionary = dictionary;
        this.audit = audit;
    }

    /** Like {@link #dismiss(long, String, DismissalRequest)}, with the spelling as it stands in the text. */
    public void dismiss(long reportId, String identity, String reason, boolean addToDictionary) {
        dismiss(reportId, identity, DismissalRequest.of(reason, addToDictionary));
    }

    /**
     * @throws ZvitException {@code FINDING-UNKNOWN} when the text has no such finding (any more), {@code FINDING-NOT-YOURS},
     *     {@code FINDING-BLOCKS} when it can't be dismissed, {@code DISMISSAL-INVALID} without a reason
     */
    public void dismiss(long reportId, String identity, DismissalRequest request) {
        CheckView view = access.view(reportId);
        dismiss(view, reportId, find(view.shown(), identity), request);
    }

    /** The same for a finding in a text that is not saved yet: it holds for the sentence, saved or not. */
    public void dismissTyped(
            long reportId, String measure, EntryText typed, String identity, DismissalRequest request) {
        CheckView view = access.view(reportId);
        dismiss(view, reportId, find(live.of(view, measure, typed), identity), request);
    }

    /** @throws ZvitException {@code FINDING-UNKNOWN}, {@code FINDING-NOT-YOURS}, {@code FINDING-OPEN} */
    public void restore(long reportId, String identity) {
        CheckView view = access.view(reportId);
        IdentifiedFinding found = find(view.shown(), identity);
        require(view, found);
        DismissalStep last = findings.last(reportId, identity)
                .filter(step -> !step.isRestored())
                .orElseThrow(() -> new ZvitException(ErrorKind.CONFLICT, "FINDING-OPEN"));
        findings.add(last.restoredBy(view.caller()));
        audit.record("report:" + reportId, "finding-restored", last.measure(), null);
    }

    private void dismiss(CheckView view, long reportId, IdentifiedFinding found, DismissalRequest request) {
        require(view, found);
        if (checker.blocksByNature(found.finding())) {
            throw new ZvitException(ErrorKind.CONFLICT, "FINDING-BLOCKS");
        }
        String measure = found.finding().places().get(0).measure();
        DismissalStep step = DismissalStep.dismissed(
                reportId, found.identity(), measure, found.finding().rule(), reason(request), view.caller());
        findings.add(step);
        if (request.addToDictionary()) {
            dictionary.grow(view, found.finding(), request, step);
        }
        audit.record(
                "report:" + reportId,
                "finding-dismissed",
                measure,
                step.dismissal().reason());
    }

    private static IdentifiedFinding find(List<IdentifiedFinding> findings, String identity) {
        return findings.stream()
                .filter(found -> found.identity().equals(identity))
                .findFirst()
                .orElseThrow(() -> new ZvitException(ErrorKind.NOT_FOUND, "FINDING-UNKNOWN"));
    }

    private static void require(CheckView view, IdentifiedFinding found) {
        if (!view.rights().mayDismiss(found.finding())) {
            throw new ZvitException(ErrorKind.FORBIDDEN, "FINDING-NOT-YOURS");
        }
    }

    private static String reason(DismissalRequest request) {
        if (request.reason() == null || request.reason().isBlank()) {
            throw invalid("missing");
        }
        if (request.reason().length() > LONGEST) {
            throw invalid("text-too-long", LONGEST);
        }
        return request.reason();
    }

    private static ZvitException invalid(String code, Object... args) {
        return new ZvitException(ErrorKind.INVALID, "DISMISSAL-INVALID", List.of(Fault.at(null, "reason", code, args)));
    }
}
