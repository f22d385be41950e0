package ua.zvit.approval.campaign;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import ua.zvit.approval.ApprovalWorkflow;
import ua.zvit.approval.values.WorkItem;
import ua.zvit.audit.AuditTrail;
import ua.zvit.report.ReportProgress;
import ua.zvit.report.listing.ReportTexts;
import ua.zvit.shared.Dates;
import ua.zvit.shared.ErrorCode;
import ua.zvit.shared.Fault;
import ua.zvit.shared.Roles;
import ua.zvit.shared.ZvitException;

/** The administrator gives an open task another last day, and says why; the reason stays in the report's history. */
@Stateless
public class ExtendDue {
    private static final int LONGEST = 500;

    private ApprovalWorkflow workflow;
    private ReportTexts reports;
    private ReportProgress progress;
    private AuditTrail audit;

    protected ExtendDue() {}

    @Inject
    public ExtendDue(ApprovalWorkflow workflow, ReportTexts reports, ReportProgress progress, AuditTrail audit) {
        this.workflow = workflow;
        this.reports = reports;
        this.progress = progress;
        this.audit = audit;
    }

    /**
     * @param due from today on
     * @throws ZvitException {@code TASK-UNKNOWN} also for another council's, {@code TASK-DONE}, {@code DUE-DATE} with a
     *     fault for the day and for the reason
     */
    @RolesAllowed(Roles.ADMIN)
    public void extend(String taskId, LocalDate due, String reason) {
        WorkItem task = workflow.find(taskId)
                .or(() -> workflow.findCompleted(taskId))
                .filter(found -> reports.outlines(List.of(found.reportId())).containsKey(found.reportId()))
                .orElseThrow(() -> new ZvitException(ErrorCode.TASK_UNKNOWN));
        require(due, reason);
        progress.hold(task.reportId());
        if (!workflow.isOpen(taskId)) {
            throw new ZvitException(ErrorCode.TASK_DONE);
        }
        workflow.setDue(taskId, due);
        audit.record("report:" + task.reportId(), "due-extended", due.toString(), reason);
    }

    private static void require(LocalDate due, String reason) {
        List<Fault> faults = new ArrayList<>();
        if (due == null) {
            faults.add(Fault.at(null, "due", "missing"));
        } else if (!Dates.isSane(due) || due.isBefore(LocalDate.now())) {
            faults.add(Fault.at(null, "due", "date-past"));
        }
        if (reason == null || reason.isBlank()) {
            faults.add(Fault.at(null, "reason", "missing"));
        } else if (reason.length() > LONGEST) {
            faults.add(Fault.at(null, "reason", "text-too-long", LONGEST));
        }
        if (!faults.isEmpty()) {
            throw new ZvitException(ErrorCode.DUE_DATE, faults);
        }
    }
}
