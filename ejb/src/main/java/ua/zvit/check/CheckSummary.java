package ua.zvit.check;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import ua.zvit.check.values.Summary;
import ua.zvit.check.values.Summary.Counts;
import ua.zvit.proofreading.Finding;
import ua.zvit.proofreading.Severity;
import ua.zvit.shared.Roles;

/** Counts the findings of a report, for figures beside measures and for the page before approval. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
@RolesAllowed({Roles.DRAFTER, Roles.ACTING_HEAD, Roles.COUNCIL, Roles.ADMIN, Roles.AUDITOR})
public class CheckSummary {
    private CheckAccess access;

    protected CheckSummary() {}

    @Inject
    public CheckSummary(CheckAccess access) {
        this.access = access;
    }

    /**
     * A finding counts once for each measure in which it has a place, and once in all.
     *
     * @throws ua.zvit.shared.ZvitException {@code REPORT-UNKNOWN} also for a report of another council
     */
    public Summary of(long reportId) {
        return of(access.view(reportId));
    }

    /** The same for who can't wait for the language module to be loaded. */
    public Summary atHand(long reportId) {
        return of(access.atHand(reportId));
    }

    private Summary of(CheckView view) {
        Set<String> dismissed = view.standing().dismissals().keySet();
        Map<String, Counts> measures = new HashMap<>();
        Counts all = Counts.NONE;
        int set = 0;
        for (IdentifiedFinding found : view.shown()) {
            if (dismissed.contains(found.identity())) {
                set++;
            } else {
                Severity severity = found.finding().severity();
                all = all.plus(severity);
                measures(found.finding())
                        .forEach(measure ->
                                measures.merge(measure, Counts.NONE.plus(severity), (sum, one) -> sum.plus(severity)));
            }
        }
        return new Summary(
                all.blocking(), all.warnings(), all.hints(), view.standing().fixed(), set, measures);
    }

    private static Set<String> measures(Finding finding) {
        Set<String> measures = new HashSet<>();
        finding.places().forEach(place -> measures.add(place.measure()));
        return measures;
    }
}
