package ua.zvit.report;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import ua.zvit.report.access.ReportAccess;
import ua.zvit.report.values.ReportDetails.Decision;
import ua.zvit.shared.Roles;
import ua.zvit.shared.ZvitException;

/** Holds a decision of the council against the report before it is recorded, by the rules of the adoption itself. */
@Stateless
public class CheckDecision {
    private ReportAccess access;

    protected CheckDecision() {}

    @Inject
    public CheckDecision(ReportAccess access) {
        this.access = access;
    }

    /** @throws ZvitException {@code REPORT-UNKNOWN}, {@code REPORT-STATE}, {@code DECISION-DATE} */
    @RolesAllowed(Roles.COUNCIL)
    public void require(long reportId, Decision decision) {
        access.report(reportId).requireDecidable(decision, LocalDate.now());
    }
}
