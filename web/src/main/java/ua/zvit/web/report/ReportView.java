package ua.zvit.web.report;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import org.omnifaces.util.Faces;
import ua.zvit.approval.TaskQueries;
import ua.zvit.approval.campaign.StartReport;
import ua.zvit.approval.values.TaskSummary;
import ua.zvit.approval.values.circuit.ReportStanding;
import ua.zvit.audit.values.HistoryEntry;
import ua.zvit.report.ReportQueries;
import ua.zvit.report.values.EntryDetails;
import ua.zvit.report.values.ReportDetails;
import ua.zvit.report.values.ReportStatus;
import ua.zvit.shared.Roles;
import ua.zvit.web.shared.PersonView;
import ua.zvit.web.shared.RefusalsView;
import ua.zvit.web.shared.TextView;

/** A report: its measures with status and money, where it stands, its history, and what can be done with it now. */
@Named
@RequestScoped
public class ReportView {
    private ReportQueries reports;
    private TaskQueries tasks;
    private StartReport start;
    private PersonView person;
    private RefusalsView refusals;
    private TextView text;
    private ReportDetails report;
    private ReportStanding standing;
    private List<HistoryEntry> history;
    private List<TaskSummary> mine;
    private String id;
    private LocalDate session;

    protected ReportView() {}

    @Inject
    public ReportView(
            ReportQueries reports,
            TaskQueries tasks,
            StartReport start,
            PersonView person,
            RefusalsView refusals,
            TextView text) {
        this.reports = reports;
        this.tasks = tasks;
        this.start = start;
        this.person = person;
        this.refusals = refusals;
        this.text = text;
    }

    public void open() {
        refusals.number(id)
                .flatMap(number -> refusals.opening(() -> reports.report(number)))
                .ifPresent(this::show);
    }

    private void show(ReportDetails found) {
        report = found;
        standing = tasks.standing(found.id());
        history = reports.history(found.id());
        mine = tasks.mine().stream()
                .filter(task -> task.reportId() == found.id())
                .toList();
    }

    public void start() {
        if (refusals.tried(() -> start.start(report.id(), session), fault -> "#starting:" + fault.field())) {
            refusals.good(text.of("page.report.started"));
            Faces.redirect("report.xhtml?id=%s", String.valueOf(report.id()));
        }
    }

    /** @return true when the administrator may take it back */
    public boolean isWithdrawable() {
        return report.status().isChangeable() && person.isAdmin();
    }

    /** @return true when it is kept for good: what one comes for is the document and whether it is genuine */
    public boolean isArchived() {
        return report.status() == ReportStatus.ARCHIVED;
    }

    /** @return where anybody can hold a file against the document */
    public String getVerification() {
        return "verify.xhtml?d=" + reports.publicId(report.id());
    }

    /** @return true while texts can be changed by whoever may write some of them out of a file */
    public boolean isBringable() {
        return report.status().isOpenForWriting() && (person.isAdmin() || person.hasRole(Roles.DRAFTER));
    }

    public boolean isStartable() {
        return report.status() == ReportStatus.CREATED
                && (person.isAdmin() || person.hasRole(Roles.DRAFTER) && person.isOf(report.leadDepartment()));
    }

    /**
     * Asked already while the page is being put together, before the report is read.
     *
     * @return true as long as the texts can still change, so that findings mean something
     */
    public boolean isChecked() {
        return report != null && report.status().isChangeable();
    }

    /** @return true when the caller may open that entry */
    public boolean isReadable(EntryDetails entry) {
        return entry.narrative() != null;
    }

    public List<ReportStep> getSteps() {
        return ReportStep.of(report.status());
    }

    public long getDepartments() {
        return report.entries().stream()
                .map(entry -> entry.department().id())
                .distinct()
                .count();
    }

    public long getSubmitted() {
        return getDepartments() - standing.waitingFor().size();
    }

    /** @return day of the session from which due dates are counted backwards; null for none */
    public LocalDate getSession() {
        return session;
    }

    public void setSession(LocalDate session) {
        this.session = session;
    }

    public ReportDetails getReport() {
        return report;
    }

    public ReportStanding getStanding() {
        return standing;
    }

    public List<HistoryEntry> getHistory() {
        return history;
    }

    public List<TaskSummary> getMine() {
        return mine;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
