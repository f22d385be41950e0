package ua.zvit.notice;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import ua.zvit.approval.ApprovalWorkflow;
import ua.zvit.approval.values.WorkItem;
import ua.zvit.audit.AuditTrail;
import ua.zvit.notice.domain.NewNotice;
import ua.zvit.notice.values.NoticeKind;
import ua.zvit.organisation.Desks;
import ua.zvit.report.listing.ReportTexts;
import ua.zvit.report.listing.ReportTexts.Outline;
import ua.zvit.shared.Caller;
import ua.zvit.shared.ErrorCode;
import ua.zvit.shared.Roles;
import ua.zvit.shared.ZvitException;

/** The administrator asks for work that waits; at most once a day for each task. */
@Stateless
public class RemindTask {
    private ApprovalWorkflow workflow;
    private ReportTexts reports;
    private Desks desks;
    private Teller teller;
    private Caller caller;
    private AuditTrail audit;

    protected RemindTask() {}

    @Inject
    public RemindTask(
            ApprovalWorkflow workflow,
            ReportTexts reports,
            Desks desks,
            Teller teller,
            Caller caller,
            AuditTrail audit) {
        this.workflow = workflow;
        this.reports = reports;
        this.desks = desks;
        this.teller = teller;
        this.caller = caller;
        this.audit = audit;
    }

    /**
     * @return how many people were reminded
     * @throws ZvitException {@code TASK-UNKNOWN} also for another council's, {@code TASK-NOBODY} when nobody could do it,
     *     {@code TASK-REMINDED} when that was done today
     */
    @RolesAllowed(Roles.ADMIN)
    public int remind(String taskId) {
        WorkItem work = workflow.find(taskId).orElseThrow(() -> new ZvitException(ErrorCode.TASK_UNKNOWN));
        Outline outline = reports.outlines(List.of(work.reportId())).get(work.reportId());
        if (outline == null) {
            throw new ZvitException(ErrorCode.TASK_UNKNOWN);
        }
        Set<String> people = Teller.at(work.queue(), desks.today());
        if (people.isEmpty()) {
            throw new ZvitException(ErrorCode.TASK_NOBODY);
        }
        NewNotice reminder = new NewNotice(
                NoticeKind.REMINDER,
                "task:" + taskId + ":" + NoticeKind.REMINDER + ":" + LocalDate.now(),
                work.reportId(),
                outline.programme(),
                outline.period(),
                work.stage(),
                work.due());
        int told = teller.tell(caller.require().council(), people, reminder);
        if (told == 0) {
            throw new ZvitException(ErrorCode.TASK_REMINDED);
        }
        audit.record("report:" + work.reportId(), "reminded", "", null);
        return told;
    }
}
