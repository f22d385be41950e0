package ua.zvit.web.approval;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import ua.zvit.approval.TaskQueries;
import ua.zvit.approval.values.TaskKind;
import ua.zvit.approval.values.TaskSummary;
import ua.zvit.organisation.OrganisationQueries;
import ua.zvit.organisation.values.DepartmentSummary;
import ua.zvit.report.ReportQueries;
import ua.zvit.report.values.ReportFilter;
import ua.zvit.report.values.ReportStatus;
import ua.zvit.report.values.ReportSummary;
import ua.zvit.shared.Roles;
import ua.zvit.web.shared.FormatView;
import ua.zvit.web.shared.PersonView;

/** My tasks: what waits for me, the overdue first, and reports that I could start. */
@Named
@RequestScoped
public class TasksView {
    private static final int RECENT = 50;

    private TaskQueries tasks;
    private ReportQueries reports;
    private OrganisationQueries organisation;
    private PersonView person;
    private FormatView format;
    private List<TaskSummary> mine;
    private List<ReportSummary> startable;

    protected TasksView() {}

    @Inject
    public TasksView(
            TaskQueries tasks,
            ReportQueries reports,
            OrganisationQueries organisation,
            PersonView person,
            FormatView format) {
        this.tasks = tasks;
        this.reports = reports;
        this.organisation = organisation;
        this.person = person;
        this.format = format;
    }

    public List<TaskSummary> getMine() {
        if (mine == null) {
            mine = tasks.mine();
        }
        return mine;
    }

    public List<TaskGroup> getGroups() {
        return TaskGroup.of(getMine(), format.today());
    }

    public long getLate() {
        return getMine().stream().filter(this::isLate).count();
    }

    /** @return how many reports wait for a review, which can be accepted together */
    public long getReviews() {
        return getMine().stream().filter(task -> task.kind() == TaskKind.REVIEW).count();
    }

    public boolean isLate(TaskSummary task) {
        LocalDate due = task.due();
        return due != null && due.isBefore(format.today());
    }

    /** @return the place of work for the task */
    public String link(TaskSummary task) {
        return switch (task.kind()) {
            case DRAFT -> "entry.xhtml?report=" + task.reportId() + firstMeasure(task) + caret(task);
            case CLEAR, VISA, REVIEW -> "review.xhtml?task=" + task.id();
            case SIGN -> "sign.xhtml?task=" + task.id();
            case ADOPT -> "council.xhtml?task=" + task.id();
        };
    }

    /** Who is to write finds the caret in the text; who has something to read first, above it, does not. */
    private static String caret(TaskSummary task) {
        return task.isWritten() || task.isReturned() ? "" : "#narrative";
    }

    /** Who drafts one report for several departments begins where the task is, not at the first gap of all. */
    private String firstMeasure(TaskSummary task) {
        boolean alone = getMine().stream()
                        .filter(other -> other.kind() == TaskKind.DRAFT && other.reportId() == task.reportId())
                        .count()
                == 1;
        return alone || task.measures().isEmpty()
                ? ""
                : "&measure=" + task.measures().get(0);
    }

    /** @return end of the key of the task's title: what is to be done, and whether it came back */
    public String wording(TaskSummary task) {
        return task.isReturned() ? "MEND" : task.kind().name();
    }

    /** @return end of the key of the button's word */
    public String going(TaskSummary task) {
        return task.isWritten() ? "SUBMIT" : task.kind().name();
    }

    /** @return true for people whose department's work a colleague can do for a time */
    public boolean isReplaceable() {
        return person.isPlanner() || person.hasRole(Roles.ACTING_HEAD);
    }

    public List<ReportSummary> getStartable() {
        if (startable == null) {
            startable = findStartable();
        }
        return startable;
    }

    private List<ReportSummary> findStartable() {
        if (!person.isAdmin() && !person.hasRole(Roles.DRAFTER)) {
            return List.of();
        }
        Set<String> own = organisation.ownDepartments().stream()
                .map(DepartmentSummary::shortName)
                .collect(Collectors.toSet());
        return reports.list(new ReportFilter(null, ReportStatus.CREATED, null, 0, RECENT)).stream()
                .filter(report -> person.isAdmin() || own.contains(report.leadDepartment()))
                .toList();
    }
}
