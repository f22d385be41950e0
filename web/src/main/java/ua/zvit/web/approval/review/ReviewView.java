package ua.zvit.web.approval.review;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.omnifaces.util.Faces;
import ua.zvit.approval.review.ReviewTask;
import ua.zvit.approval.values.TaskDecision;
import ua.zvit.approval.values.TaskKind;
import ua.zvit.report.ReportQueries;
import ua.zvit.report.StageQueries;
import ua.zvit.report.values.EntryDetails;
import ua.zvit.report.values.ReportDetails;
import ua.zvit.report.values.ReportDetails.Returned;
import ua.zvit.report.values.ReportStatus;
import ua.zvit.report.values.review.EntryReturn;
import ua.zvit.report.values.review.EntryReview;
import ua.zvit.report.values.review.SeenEntry;
import ua.zvit.report.values.stage.ReportStages;
import ua.zvit.report.values.stage.StageAsked;
import ua.zvit.report.values.stage.VisaStage;
import ua.zvit.shared.Fault;
import ua.zvit.web.approval.TaskPresenter;
import ua.zvit.web.report.version.FieldChanges;
import ua.zvit.web.shared.FormatView;
import ua.zvit.web.shared.TextView;

/**
 * Review by the (acting) head, of a department's part by the department's own head, or the reading before a visa: the whole
 * report as it will look, each measure accepted or returned with a comment.
 * What is decided goes to {@link ReviewSavingView} at once; what was changed since the last decision is shown word by word.
 */
@Named
@RequestScoped
public class ReviewView {

    private TaskPresenter presenter;
    private ReportQueries reports;
    private ReviewTask review;
    private StageQueries stages;
    private FormatView format;
    private TextView text;
    private ReportDetails report;
    private Map<String, Verdict> verdicts = new LinkedHashMap<>();
    private Map<String, EntryReview> reviews = new LinkedHashMap<>();
    private ReviewRound round;
    private StageAsked stage;
    private List<VisaStage> earlier = List.of();
    private String comment;
    private String reason;
    private Integer backTo;
    private String minutesNumber;
    private LocalDate minutesDate;
    private String taskId;
    private boolean clearing;

    protected ReviewView() {}

    @Inject
    public ReviewView(
            TaskPresenter presenter,
            ReportQueries reports,
            ReviewTask review,
            StageQueries stages,
            FormatView format,
            TextView text) {
        this.presenter = presenter;
        this.reports = reports;
        this.review = review;
        this.stages = stages;
        this.format = format;
        this.text = text;
    }

    public void open() {
        presenter.open(taskId, TaskKind.REVIEW, TaskKind.VISA, TaskKind.CLEAR).ifPresent(task -> {
            long reportId = task.reportId();
            if (task.kind() == TaskKind.VISA) {
                look(reportId);
            }
            report = reports.report(reportId);
            round = new ReviewRound(report.rounds().current());
            review.entries(taskId).forEach(entry -> {
                reviews.put(entry.measure(), entry);
                verdicts.put(entry.measure(), new Verdict(entry));
            });
            clearing = task.kind() == TaskKind.CLEAR;
            report = clearing ? report.only(reviews.keySet()) : report;
        });
    }

    private void look(long reportId) {
        ReportStages all = stages.of(reportId);
        stage = stages.asked(reportId).orElseThrow();
        earlier = all.circuit().stages().subList(0, stage.number() - 1);
    }

    public void giveVisa() {
        presenter.complete(
                taskId,
                concluded(TaskDecision.visa(seen(), comment)),
                fault -> "comment".equals(fault.field()) ? null : placeOf(fault),
                text.of(isConcluding() ? "page.visa.concluded" : "page.visa.given", report.programme()));
    }

    public void backToStage() {
        presenter.complete(
                taskId,
                concluded(TaskDecision.returningTo(backTo == null ? 0 : backTo, seen(), reason)),
                fault -> isOfMinutes(fault) ? placeOf(fault) : null,
                text.of("page.visa.returned"));
    }

    public void accept() {
        presenter.complete(
                taskId,
                TaskDecision.accepting(seen(), null),
                this::placeOf,
                text.of(clearing ? "page.clear.accepted" : "page.review.accepted", report.programme()));
    }

    public void sendBack() {
        List<EntryReturn> returns = verdicts.values().stream()
                .filter(Verdict::isReturn)
                .map(Verdict::toReturn)
                .toList();
        presenter.complete(
                taskId,
                concluded(TaskDecision.returning(returns, accepted(), seen(), null)),
                this::placeOf,
                text.of("page.review.returned", returns.size()));
    }

    /** As the page was read, not as it stands now. */
    private static List<SeenEntry> seen() {
        String[] sent = Faces.getRequestParameterValues("seen");
        return sent == null
                ? List.of()
                : Arrays.stream(sent)
                        .map(one -> one.split(" ", 2))
                        .filter(one -> one.length == 2)
                        .map(one -> new SeenEntry(one[1], one[0]))
                        .toList();
    }

    private List<String> accepted() {
        return verdicts.values().stream()
                .filter(Verdict::isAcceptance)
                .map(Verdict::measure)
                .toList();
    }

    private TaskDecision concluded(TaskDecision decision) {
        return isConcluding() ? decision.by(minutesNumber, minutesDate) : decision;
    }

    private static boolean isOfMinutes(Fault fault) {
        return fault.field() != null && fault.field().startsWith("minutes.");
    }

    private String placeOf(Fault fault) {
        if (isOfMinutes(fault)) {
            return "#review:" + fault.field().replace("minutes.", "minutes-");
        }
        return report.entries().stream().anyMatch(entry -> entry.number().equals(fault.measure()))
                ? "#measure-" + fault.measure()
                : null;
    }

    /** @return true when some measures went back before and the others were not changed since */
    public boolean isRepeated() {
        return !round.isFirst();
    }

    /** @return how many measures came back mended */
    public long getChanged() {
        return report.entries().stream()
                .filter(entry -> isFresh(entry) && round.wentBack(entry))
                .count();
    }

    /** @return how many measures were accepted before and are as they were */
    public long getAccepted() {
        return report.entries().stream().filter(entry -> !isFresh(entry)).count();
    }

    /** @return true for what has to be read in this round */
    public boolean isFresh(EntryDetails entry) {
        return stage == null && !clearing
                ? round.isFresh(entry)
                : !review(entry).isSettled();
    }

    /** @return end of the key that tells why a measure has to be read, or that it need not be */
    public String reading(EntryDetails entry) {
        return isFresh(entry) ? round.wentBack(entry) ? "fresh" : "unread" : "settled";
    }

    /** @return true when it says something else than when it was decided on, or than its department gave its visa to */
    public boolean isAltered(EntryDetails entry) {
        EntryReview reviewed = review(entry);
        return isFresh(entry) && round.wentBack(entry) || reviewed.isChanged() || reviewed.visaOutdated();
    }

    /** @return what stands in the measure and what was decided on it */
    public EntryReview review(EntryDetails entry) {
        return reviews.get(entry.number());
    }

    /** @return what is otherwise in the measure since the last decision on it */
    public List<FieldChanges.Shown> changes(EntryDetails entry) {
        return new FieldChanges(format, text).of(review(entry).differences());
    }

    /** @return who decided on it last and when */
    public String since(EntryDetails entry) {
        return new ReviewChanges(format, text).since(review(entry));
    }

    /** @return how the council or a conclusion before it returned the report; null when it did not come from there */
    public Returned getFromCouncil() {
        Returned last = report.rounds().lastReturn();
        return last != null && (last.from() == ReportStatus.COUNCIL || last.from() == ReportStatus.CONCLUSIONS)
                ? last
                : null;
    }

    /** @return the stage in which a visa is asked for; null for the head's review */
    public VisaStage getStage() {
        return stage == null ? null : stage.stage();
    }

    /** @return whether a department's part is read by the department's own head, before it counts as submitted */
    public boolean isClearing() {
        return clearing;
    }

    /** @return whether it is a conclusion by minutes, after the head */
    public boolean isConcluding() {
        return stage != null && stage.stage().afterHead();
    }

    /** @return number of the minutes of a conclusion, as it is typed */
    public String getMinutesNumber() {
        return minutesNumber;
    }

    public void setMinutesNumber(String minutesNumber) {
        this.minutesNumber = minutesNumber;
    }

    public LocalDate getMinutesDate() {
        return minutesDate;
    }

    public void setMinutesDate(LocalDate minutesDate) {
        this.minutesDate = minutesDate;
    }

    /** @return earlier stages that may be asked to look again; none unless the stage may do so */
    public List<VisaStage> getEarlier() {
        return stage != null && stage.stage().backToStages() ? earlier : List.of();
    }

    public String getComment() {
        return comment;
    }

    public void setComment(String comment) {
        this.comment = comment;
    }

    /** @return the earlier stages by number, to choose from */
    public Map<String, Integer> getEarlierChoices() {
        Map<String, Integer> choices = new LinkedHashMap<>();
        for (int number = 1; number <= getEarlier().size(); number++) {
            choices.put(number + ". " + earlier.get(number - 1).title(), number);
        }
        return choices;
    }

    /** @return why an earlier stage is to look again */
    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public Integer getBackTo() {
        return backTo;
    }

    public void setBackTo(Integer backTo) {
        this.backTo = backTo;
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
