package ua.zvit.notice;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import ua.zvit.approval.ApprovalWorkflow;
import ua.zvit.approval.values.TaskKind;
import ua.zvit.approval.values.WorkItem;
import ua.zvit.calendar.WorkingDays;
import ua.zvit.notice.domain.NewNotice;
import ua.zvit.notice.values.NoticeKind;
import ua.zvit.organisation.Desks;
import ua.zvit.organisation.OrganisationQueries;
import ua.zvit.organisation.values.CouncilSummary;
import ua.zvit.organisation.values.Staff;
import ua.zvit.report.listing.RunningReports;
import ua.zvit.report.values.stage.RunningReport;
import ua.zvit.shared.Roles;
import ua.zvit.shared.Settings;

/**
 * Reminds of the days that the own council's open tasks are due: within two working days before, on the day, and after.
 * What stays overdue goes up: a department's work to its head, then, and all other work at once, to the administrator.
 * Asked again on the same day it tells nobody twice; a due date that was put off begins anew.
 */
@Stateless
public class DueReminders {
    private static final int SOON = 2;
    private static final int ESCALATE = 3;

    private RunningReports reports;
    private ApprovalWorkflow workflow;
    private WorkingDays calendar;
    private Desks desks;
    private OrganisationQueries organisation;
    private Teller teller;

    protected DueReminders() {}

    @Inject
    public DueReminders(
            RunningReports reports,
            ApprovalWorkflow workflow,
            WorkingDays calendar,
            Desks desks,
            OrganisationQueries organisation,
            Teller teller) {
        this.reports = reports;
        this.workflow = workflow;
        this.calendar = calendar;
        this.desks = desks;
        this.organisation = organisation;
        this.teller = teller;
    }

    /** @return how many people were told of something */
    @RolesAllowed(Roles.ADMIN)
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public int remind(LocalDate today) {
        Map<Long, RunningReport> running =
                reports.list().stream().collect(Collectors.toMap(RunningReport::id, Function.identity()));
        CouncilSummary council = organisation.council();
        LocalDate horizon = calendar.after(council.id(), today, SOON);
        List<WorkItem> near = workflow.ofReports(running.keySet()).stream()
                .filter(work -> work.due() != null && !work.due().isAfter(horizon))
                .toList();
        if (near.isEmpty()) {
            return 0;
        }
        Staff staff = desks.today();
        return near.stream()
                .mapToInt(work -> remind(council, work, running.get(work.reportId()), staff, today))
                .sum();
    }

    private int remind(CouncilSummary council, WorkItem work, RunningReport report, Staff staff, LocalDate today) {
        Set<String> people = Teller.at(work.queue(), staff);
        if (!work.due().isBefore(today)) {
            NoticeKind kind = work.due().equals(today) ? NoticeKind.DUE_TODAY : NoticeKind.DUE_SOON;
            return teller.tell(council.code(), people, notice(kind, work, report));
        }
        int told = teller.tell(council.code(), people, notice(NoticeKind.OVERDUE, work, report));
        int late = calendar.between(council.id(), work.due(), today);
        Set<String> above = above(work, staff, late);
        above.removeAll(people);
        return told + teller.tell(council.code(), above, notice(NoticeKind.ESCALATED, work, report));
    }

    /** @param late working days */
    private static Set<String> above(WorkItem work, Staff staff, int late) {
        int patience = Settings.positive("zvit.escalate.days", ESCALATE);
        Set<String> above = new HashSet<>();
        boolean ofDepartment = work.kind() == TaskKind.DRAFT || work.kind() == TaskKind.CLEAR;
        if (ofDepartment && late >= patience) {
            String head = staff.heads().get(work.queue().partOf());
            if (head != null) {
                above.add(head);
            }
        }
        if (late >= (ofDepartment ? 2 * patience : patience)) {
            above.addAll(staff.administrators());
        }
        return above;
    }

    private static NewNotice notice(NoticeKind kind, WorkItem work, RunningReport report) {
        return new NewNotice(
                kind,
                "task:" + work.id() + ":" + kind + ":" + work.due(),
                report.id(),
                report.programme(),
                report.period(),
                work.stage(),
                work.due());
    }
}
