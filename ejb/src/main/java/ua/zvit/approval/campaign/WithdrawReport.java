package ua.zvit.approval.campaign;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import ua.zvit.approval.ApprovalWorkflow;
import ua.zvit.events.CiteEvents;
import ua.zvit.report.ReportProgress;
import ua.zvit.shared.ErrorCode;
import ua.zvit.shared.Fault;
import ua.zvit.shared.Roles;
import ua.zvit.shared.ZvitException;

/** The administrator takes back a report that was made by mistake; its tasks leave the desks in the same transaction. */
@Stateless
public class WithdrawReport {
    private static final int LONGEST = 2_000;

    private ReportProgress reports;
    private ApprovalWorkflow workflow;
    private CiteEvents events;

    protected WithdrawReport() {}

    @Inject
    public WithdrawReport(ReportProgress reports, ApprovalWorkflow workflow, CiteEvents events) {
        this.reports = reports;
        this.workflow = workflow;
        this.events = events;
    }

    /**
     * @param reason for the audit; needed
     * @throws ZvitException {@code REPORT-UNKNOWN}, {@code COMMENT-MISSING}, {@code REPORT-SETTLED} once the council has
     *     decided on it
     */
    @RolesAllowed(Roles.ADMIN)
    public void withdraw(long reportId, String reason) {
        reports.hold(reportId);
        if (reason == null || reason.isBlank()) {
            throw refusal("comment-missing");
        }
        if (reason.length() > LONGEST) {
            throw refusal("text-too-long", LONGEST);
        }
        if (reports.withdraw(reportId, reason.strip())) {
            workflow.end(reportId);
        }
        events.forget(reportId);
    }

    private static ZvitException refusal(String code, Object... args) {
        return new ZvitException(ErrorCode.COMMENT_MISSING, List.of(Fault.at(null, "reason", code, args)));
    }
}
