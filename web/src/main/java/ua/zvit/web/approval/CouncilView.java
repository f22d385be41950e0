package ua.zvit.web.approval;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.omnifaces.util.Faces;
import ua.zvit.approval.review.ReadBack;
import ua.zvit.approval.values.ApprovalStage;
import ua.zvit.approval.values.Outcome;
import ua.zvit.approval.values.TaskDecision;
import ua.zvit.approval.values.TaskKind;
import ua.zvit.approval.values.TaskSummary;
import ua.zvit.report.ReportQueries;
import ua.zvit.report.values.ReportDetails;
import ua.zvit.report.values.ReportDetails.Decision;
import ua.zvit.web.shared.TextView;

/**
 * The council's step: adopt by decision, return to the head with a comment, or reject for good with a reason. What would be
 * recorded is read back in full words before it is.
 */
@Named
@RequestScoped
public class CouncilView {

    private TaskPresenter presenter;
    private ReportQueries reports;
    private ReadBack readBack;
    private TextView text;
    private ReportDetails report;
    private Outcome asked;
    private String taskId;
    private String decisionNumber;
    private LocalDate decisionDate;
    private String comment;
    private String reason;

    protected CouncilView() {}

    @Inject
    public CouncilView(TaskPresenter presenter, ReportQueries reports, ReadBack readBack, TextView text) {
        this.presenter = presenter;
        this.reports = reports;
        this.readBack = readBack;
        this.text = text;
    }

    public void open() {
        asked = readBackEarlier();
        presenter
                .open(taskId, TaskKind.ADOPT)
                .map(TaskSummary::reportId)
                .ifPresent(reportId -> report = reports.report(reportId));
    }

    /** The page keeps no state: what was read back comes along with the answer to it. */
    private static Outcome readBackEarlier() {
        String name = Faces.isPostback() ? Faces.getRequestParameter("asked") : null;
        return Arrays.stream(Outcome.values())
                .filter(outcome ->
                        outcome.ends(ApprovalStage.COUNCIL) && outcome.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    public void readAdoption() {
        read(Outcome.ADOPT);
    }

    public void readReturn() {
        read(Outcome.RETURN);
    }

    public void readRejection() {
        read(Outcome.REJECT);
    }

    /** Shows what would be recorded, once it could be. */
    private void read(Outcome outcome) {
        presenter.couldBe(() -> {
            Decision decision = readBack.of(taskId, decided(outcome));
            if (decision != null) {
                decisionNumber = decision.number();
            }
            asked = outcome;
        });
    }

    /** Back to what was typed. */
    public void change() {
        asked = null;
    }

    /** Takes the step that was read back. */
    public void confirm() {
        presenter.complete(
                taskId, decided(asked), fault -> null, text.of("page.council.done." + asked, report.programme()));
    }

    private TaskDecision decided(Outcome outcome) {
        return switch (outcome) {
            case ADOPT -> new TaskDecision(Outcome.ADOPT, null, List.of(), decisionNumber, decisionDate);
            case RETURN -> TaskDecision.of(Outcome.RETURN, comment);
            case REJECT -> TaskDecision.of(Outcome.REJECT, reason);
            case SUBMIT, VISA, ACCEPT, SIGN -> throw new IllegalArgumentException("the council cannot " + outcome);
        };
    }

    /** @return how the task is about to end; null until it was read back */
    public Outcome getAsked() {
        return asked;
    }

    /** @return what the council writes for a return or a rejection */
    public String getWords() {
        return asked == Outcome.RETURN ? comment : reason;
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
