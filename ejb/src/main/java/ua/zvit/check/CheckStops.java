package ua.zvit.check;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import ua.zvit.check.CheckedReports.Checked;
import ua.zvit.shared.Roles;

/**
 * Stops a step while something blocks. The texts are read before the step begins, outside any transaction
 * ({@link #prepare}); the step itself then only makes sure that they still are what was read. Where somebody has written
 * meanwhile, or nothing was prepared, they are read in the step's transaction after all: rare, and bounded like every
 * reading. Only rules that block under the council's settings run; what was dismissed does not stop.
 */
@Stateless
@RolesAllowed({Roles.DRAFTER, Roles.ACTING_HEAD, Roles.COUNCIL})
public class CheckStops {
    private CheckSource source;
    private CheckedReports checked;
    private PreparedStops prepared;

    protected CheckStops() {}

    @Inject
    public CheckStops(CheckSource source, CheckedReports checked, PreparedStops prepared) {
        this.source = source;
        this.checked = checked;
        this.prepared = prepared;
    }

    /**
     * Reads the report as it stands now, anew.
     *
     * @throws ua.zvit.shared.ZvitException {@code REPORT-UNKNOWN}, {@code CHECK-BUSY}
     */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void prepare(long reportId) {
        CheckSource.Whole report = source.whole(reportId);
        prepared.keep(
                report.standing(),
                checked.blocking(report.content(), report.standing().inForce()));
    }

    /** To be called before the step changes anything. */
    public Stops look(long reportId) {
        CheckStanding standing = source.standing(reportId);
        Checked found =
                prepared.of(standing).orElseGet(() -> checked.blocking(source.content(reportId), standing.inForce()));
        List<IdentifiedFinding> stopping = found.findings().stream()
                .filter(IdentifiedFinding::blocks)
                .filter(finding -> !standing.dismissals().containsKey(finding.identity()))
                .toList();
        return new Stops(standing.rights(), stopping);
    }
}
