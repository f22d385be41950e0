package ua.zvit.web.approval;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import ua.zvit.approval.Outcome;
import ua.zvit.approval.TaskDecision;
import ua.zvit.approval.TaskKind;
import ua.zvit.approval.TaskSummary;
import ua.zvit.report.EntryReturn;
import ua.zvit.report.EntryStatus;
import ua.zvit.report.ReportDetails;
import ua.zvit.report.ReportQueries;
import ua.zvit.web.shared.TextView;

/**
 * Review by the (acting) head: the whole report as it will look, each measure accepted or returned with a comment.
 * Comments live in the browser as well until the review is done, so that a reload loses none.
 */
@Named
@ViewScoped
public class ReviewView implements Serializable {
    private static final long serialVersionUID = 1L;

    private DecisionDesk desk;
    private ReportQueries reports;
    private TextView text;
    private transient ReportDetails report;
    private transient Map<String, Verdict> verdicts = new LinkedHashMap<>();
    private String taskId;

    protected ReviewView() {}

    @Inject
    public ReviewView(DecisionDesk desk, ReportQueries reports, TextView text) {
        this.desk = desk;
        this.reports = reports;
        this.text = text;
    }

    public void open() {
        desk.open(taskId, TaskKind.REVIEW).map(TaskSummary::reportId).ifPresent(reportId -> {
            report = reports.report(reportId);
            report.entries().forEach(entry -> verdicts.put(entry.number(), new Verdict(entry.number())));
        });
    }

    public void accept() {
        desk.complete(
                taskId,
                TaskDecision.of(Outcome.ACCEPT, null),
                fault -> null,
                text.of("page.review.accepted", report.programme()));
    }

    public void sendBack() {
        List<EntryReturn> returns = verdicts.values().stream()
                .filter(Verdict::isReturn)
                .map(Verdict::toReturn)
                .toList();
        desk.complete(
                taskId,
                new TaskDecision(Outcome.RETURN, null, returns, null, null),
                fault -> fault.measure() == null ? null : "#measure-" + fault.measure(),
                text.of("page.review.returned", returns.size()));
    }

    /** @return true when earlier rounds have accepted some measures already */
    public boolean isRepeated() {
        return report.entries().stream().anyMatch(entry -> entry.status() == EntryStatus.ACCEPTED);
    }

    public long getChanged() {
        return report.entries().stream()
                .filter(entry -> isFresh(entry.status()))
                .count();
    }

    /** @return true for what has to be read in this round */
    public boolean isFresh(EntryStatus status) {
        return status == EntryStatus.SUBMITTED;
    }

    public ReportDetails getReport() {
        return report;
    }

    public Map<String, Verdict> getVerdicts() {
        return verdicts;
    }

    public String getTaskId() {
        return taskId;
    }

    public void setTaskId(String taskId) {
        this.taskId = taskId;
    }
}
