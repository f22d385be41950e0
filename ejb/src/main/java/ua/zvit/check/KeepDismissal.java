package ua.zvit.check;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import ua.zvit.audit.AuditTrail;
import ua.zvit.check.domain.DismissalStep;
import ua.zvit.check.domain.FindingRepository;
import ua.zvit.check.values.DismissalRequest;
import ua.zvit.shared.ErrorCode;
import ua.zvit.shared.Roles;
import ua.zvit.shared.ZvitException;

/** Writes down that a finding was set aside or taken up again: the step, the dictionary and the audit in one transaction. */
@Stateless
@RolesAllowed({Roles.DRAFTER, Roles.ACTING_HEAD})
public class KeepDismissal {
    private FindingRepository findings;
    private DictionaryGrowth dictionary;
    private AuditTrail audit;

    protected KeepDismissal() {}

    @Inject
    public KeepDismissal(FindingRepository findings, DictionaryGrowth dictionary, AuditTrail audit) {
        this.findings = findings;
        this.dictionary = dictionary;
        this.audit = audit;
    }

    public void dismiss(CheckStanding standing, IdentifiedFinding found, DismissalRequest request) {
        String report = report(standing);
        String measure = found.finding().places().get(0).measure();
        DismissalStep step = DismissalStep.dismissed(
                standing.rights().report().reportId(),
                found.identity(),
                measure,
                found.finding().rule(),
                request.reason(),
                standing.caller());
        findings.add(step);
        if (request.addToDictionary()) {
            dictionary.grow(standing, found.finding(), request, step);
        }
        audit.record(report, "finding-dismissed", measure, step.dismissal().reason());
    }

    /** @throws ZvitException {@code FINDING-OPEN} */
    public void restore(CheckStanding standing, IdentifiedFinding found) {
        DismissalStep last = findings.last(standing.rights().report().reportId(), found.identity())
                .filter(step -> !step.isRestored())
                .orElseThrow(() -> new ZvitException(ErrorCode.FINDING_OPEN));
        findings.add(last.restoredBy(standing.caller()));
        audit.record(report(standing), "finding-restored", last.measure(), null);
    }

    private static String report(CheckStanding standing) {
        return "report:" + standing.rights().report().reportId();
    }
}
