package ua.zvit.web.approval;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import ua.zvit.approval.Outcome;
import ua.zvit.approval.TaskDecision;
import ua.zvit.approval.TaskKind;
import ua.zvit.approval.TaskSummary;
import ua.zvit.organisation.OrganisationQueries;
import ua.zvit.report.ReportDetails;
import ua.zvit.report.ReportQueries;
import ua.zvit.web.shared.TextView;

/** The council's desk: adopt by decision, return to the head with a comment, or reject for good with a reason. */
@Named
@ViewScoped
public class CouncilView implements Serializable {
    private static final long serialVersionUID = 1L;

    private DecisionDesk desk;
    private ReportQueries reports;
    private OrganisationQueries organisation;
    private TextView text;
    private transient ReportDetails report;
    private String taskId;
    private String decisionNumber;
    private LocalDate decisionDate;
    private String comment;
    private String reason;

    protected CouncilView() {}

    @Inject
    public CouncilView(DecisionDesk desk, ReportQueries reports, OrganisationQueries organisation, TextView text) {
        this.desk = desk;
        this.reports = reports;
        this.organisation = organisation;
        this.text = text;
    }

    public void open() {
        desk.open(taskId, TaskKind.ADOPT)
                .map(TaskSummary::reportId)
                .ifPresent(reportId -> report = reports.report(reportId));
    }

    public void adopt() {
        end(
                new TaskDecision(Outcome.ADOPT, null, List.of(), decisionNumber, decisionDate),
                text.of(adopted(), report.programme()));
    }

    private String adopted() {
        return organisation.signingRules().secretarySigns() ? "page.council.adopted-to-sign" : "page.council.adopted";
    }

    public void sendBack() {
        end(TaskDecision.of(Outcome.RETURN, comment), text.of("page.council.returned"));
    }

    public void reject() {
        end(TaskDecision.of(Outcome.REJECT, reason), text.of("page.council.rejected", report.programme()));
    }

    private void end(TaskDecision decision, String done) {
        desk.complete(taskId, decision, fault -> null, done);
    }

    public ReportDetails getReport() {
        return report;
    }

    public String getTaskId() {
        return taskId;
    }

    public void setTaskId(String taskId) {
        this.taskId = taskId;
    }

    public String getDecisionNumber() {
        return decisionNumber;
    }

    public void setDecisionNumber(String decisionNumber) {
        this.decisionNumber = decisionNumber;
    }

    public LocalDate getDecisionDate() {
        return decisionDate;
    }

    public void setDecisionDate(LocalDate decisionDate) {
        this.decisionDate = decisionDate;
    }

    public String getComment() {
        return comment;
    }

    public void setComment(String comment) {
        this.comment = comment;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
