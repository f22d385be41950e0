package ua.zvit.approval.campaign;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ua.zvit.approval.ApprovalWorkflow;
import ua.zvit.approval.circuit.CircuitHolders;
import ua.zvit.approval.values.BoardLine;
import ua.zvit.approval.values.BoardTask;
import ua.zvit.approval.values.TaskQueue;
import ua.zvit.approval.values.WorkItem;
import ua.zvit.approval.values.circuit.HolderName;
import ua.zvit.calendar.WorkingDays;
import ua.zvit.organisation.OrganisationQueries;
import ua.zvit.organisation.values.DepartmentSummary;
import ua.zvit.organisation.values.Office;
import ua.zvit.report.listing.RunningReports;
import ua.zvit.report.values.stage.ReportCircuit;
import ua.zvit.report.values.stage.RunningReport;
import ua.zvit.shared.Roles;

/**
 * Every report of the own council that is not at its end: where it waits, for whom, since when and how late. The reports are
 * one question to the database and all their tasks another, however many there are.
 */
@Stateless
public class CampaignBoard {
    /** Tasks of a report by due day, then by desk, so that they stand in the same order whenever somebody looks. */
    private static final Comparator<BoardTask> SOONEST = Comparator.comparing(
                    BoardTask::due, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(BoardTask::desk, Comparator.nullsLast(Comparator.naturalOrder()));

    private RunningReports reports;
    private ApprovalWorkflow workflow;
    private OrganisationQueries organisation;
    private WorkingDays calendar;

    protected CampaignBoard() {}

    @Inject
    public CampaignBoard(
            RunningReports reports, ApprovalWorkflow workflow, OrganisationQueries organisation, WorkingDays calendar) {
        this.reports = reports;
        this.workflow = workflow;
        this.organisation = organisation;
        this.calendar = calendar;
    }

    /** @return the latest first, then by due day, those without work last */
    @RolesAllowed({Roles.ACTING_HEAD, Roles.COUNCIL, Roles.ADMIN, Roles.AUDITOR})
    public List<BoardLine> lines() {
        List<RunningReport> running = reports.list();
        Map<Long, List<WorkItem>> work = workflow
                .ofReports(running.stream().map(RunningReport::id).toList())
                .stream()
                .collect(Collectors.groupingBy(WorkItem::reportId));
        Names names = names();
        return running.stream()
                .map(report -> line(report, work.getOrDefault(report.id(), List.of()), names))
                .sorted(Comparator.comparingInt(BoardLine::late)
                        .reversed()
                        .thenComparing(BoardLine::due, Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
    }

    /** How desks are called. */
    private record Names(
            long council,
            Map<Long, String> departments,
            Map<Long, String> codes,
            List<Office> offices,
            LocalDate today) {
        /** The department's head as the holder of that position; the department alone where there is none. */
        private String head(long department) {
            return offices.stream()
                    .filter(office -> office.head() && codes.get(department).equals(office.department()))
                    .map(office -> Stream.of(office.title(), office.person())
                            .filter(part -> !part.isEmpty())
                            .collect(Collectors.joining(", ")))
                    .findFirst()
                    .orElse(departments.get(department));
        }

        private String desk(TaskQueue queue, ReportCircuit circuit) {
            if (queue.isOfDepartment()) {
                return departments.get(queue.departmentId());
            }
            if (queue.headOf().isPresent()) {
                return head(queue.partOf());
            }
            if (!queue.isOfPosition() && queue.person().isEmpty()) {
                return null;
            }
            HolderName holder = CircuitHolders.name(queue.key(), circuit, offices);
            return Stream.of(holder.title(), holder.person())
                    .filter(part -> !part.isEmpty())
                    .collect(Collectors.joining(", "));
        }
    }

    private Names names() {
        List<DepartmentSummary> all = organisation.departments();
        return new Names(
                organisation.council().id(),
                all.stream().collect(Collectors.toMap(DepartmentSummary::id, DepartmentSummary::shortName)),
                all.stream().collect(Collectors.toMap(DepartmentSummary::id, DepartmentSummary::code)),
                organisation.offices(LocalDate.now()),
                LocalDate.now());
    }

    private BoardLine line(RunningReport report, List<WorkItem> work, Names names) {
        return new BoardLine(
                report.id(),
                report.programme(),
                report.period(),
                report.status(),
                names.departments().get(report.leadDepartmentId()),
                work.stream()
                        .map(item -> task(item, report.circuit(), names))
                        .sorted(SOONEST)
                        .toList(),
                work.stream()
                        .map(item -> age(item, names.today()))
                        .max(Long::compare)
                        .orElse(0L));
    }

    private BoardTask task(WorkItem item, ReportCircuit circuit, Names names) {
        int late = item.due() == null ? 0 : calendar.between(names.council(), item.due(), names.today());
        return new BoardTask(item.id(), item.kind(), names.desk(item.queue(), circuit), item.due(), late);
    }

    private static long age(WorkItem item, LocalDate today) {
        return ChronoUnit.DAYS.between(LocalDate.ofInstant(item.since(), ZoneId.systemDefault()), today);
    }
}
