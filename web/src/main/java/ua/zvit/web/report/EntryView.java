package ua.zvit.web.report;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.omnifaces.util.Faces;
import ua.zvit.approval.DecideTask;
import ua.zvit.approval.TaskQueries;
import ua.zvit.approval.values.Outcome;
import ua.zvit.approval.values.TaskDecision;
import ua.zvit.approval.values.TaskKind;
import ua.zvit.approval.values.TaskSummary;
import ua.zvit.report.ReportQueries;
import ua.zvit.report.values.EntryDetails;
import ua.zvit.report.values.EntryDetails.Remark;
import ua.zvit.report.values.EntryStatus;
import ua.zvit.report.values.ReportDetails;
import ua.zvit.report.values.ReportDetails.SectionDetails;
import ua.zvit.shared.Fault;
import ua.zvit.web.shared.RefusalsView;
import ua.zvit.web.shared.TextView;

/**
 * Drafting: one entry of a report with the outline of those the caller may read, its remarks, and what is still missing
 * before the department can submit. Writing goes through {@link EntryWritingView}.
 */
@Named
@RequestScoped
public class EntryView {

    private ReportQueries reports;
    private TaskQueries tasks;
    private DecideTask completion;
    private EntryWritingView writing;
    private RefusalsView refusals;
    private TextView text;
    private ReportDetails report;
    private EntryDetails entry;
    private TaskSummary task;
    private String reportId;
    private String measure;

    protected EntryView() {}

    @Inject
    public EntryView(
            ReportQueries reports,
            TaskQueries tasks,
            DecideTask completion,
            EntryWritingView writing,
            RefusalsView refusals,
            TextView text) {
        this.reports = reports;
        this.tasks = tasks;
        this.completion = completion;
        this.writing = writing;
        this.refusals = refusals;
        this.text = text;
    }

    public void open() {
        refusals.number(reportId)
                .flatMap(id -> refusals.opening(() -> reports.report(id)))
                .ifPresent(this::show);
    }

    private void show(ReportDetails found) {
        report = found;
        String wanted = measure == null ? firstToWrite() : measure;
        refusals.opening(() -> reports.entry(found.id(), wanted)).ifPresent(opened -> {
            entry = opened;
            measure = opened.number();
            task = draftTask().orElse(null);
            writing.begin(opened);
        });
    }

    /** @param destination where the report will be then, for the notice */
    public void submit(String destination) {
        if (refusals.tried(
                () -> completion.complete(getTaskId(), TaskDecision.of(Outcome.SUBMIT, null)), this::placeOf)) {
            refusals.good(text.of(isWithHead() ? "page.entry.sent" : "page.entry.submitted", getOwn().size()) + " "
                    + destination);
            Faces.redirect("index.xhtml");
        }
    }

    /** What the department's own head has first is not submitted yet. */
    private boolean isWithHead() {
        Set<String> own = getOwn().stream().map(EntryDetails::number).collect(Collectors.toSet());
        return reports.report(report.id()).entries().stream()
                .anyMatch(one -> one.status() == EntryStatus.CLEARING && own.contains(one.number()));
    }

    /** @return null where nothing waits to be submitted */
    public String getTaskId() {
        return task == null ? null : task.id();
    }

    /** @return by when it is to be submitted; null when there is no such day, or nothing to submit */
    public LocalDate getDue() {
        return task == null ? null : task.due();
    }

    /** @return what the approver asked for with the return that is mended now; null when it did not come back */
    public Remark getAsked() {
        return entry.status() == EntryStatus.RETURNED && !entry.remarks().isEmpty()
                ? entry.remarks().get(0)
                : null;
    }

    /** @return sections with the entries that the caller may read */
    public List<SectionDetails> getOutline() {
        return report.sections().stream()
                .map(section -> section.with(
                        section.entries().stream().filter(EntryView::isReadable).toList()))
                .filter(section -> !section.entries().isEmpty())
                .toList();
    }

    public List<EntryGap> getGaps() {
        return EntryGap.of(ofDepartment().toList());
    }

    /** @return the first gaps, as many as the bar has room for */
    public List<EntryGap> getFirstGaps() {
        return getGaps().stream().limit(EntryGap.ROOM).toList();
    }

    /** @return how many gaps there are beyond the first */
    public int getFurtherGaps() {
        return Math.max(0, getGaps().size() - EntryGap.ROOM);
    }

    /** @return entries that are submitted together with this one */
    public List<EntryDetails> getOwn() {
        return ofDepartment().filter(EntryDetails::editable).toList();
    }

    /** Who writes for several departments submits each one's entries by themselves. */
    private Stream<EntryDetails> ofDepartment() {
        return report.entries().stream()
                .filter(each -> each.department().id() == entry.department().id());
    }

    public boolean isSubmittable() {
        return task != null && entry.editable();
    }

    /** @return true when it is only read here and the check has something to say of it */
    public boolean isReadChecked() {
        return entry != null && !entry.editable() && report.status().isChangeable();
    }

    /** @return the place where a gap can be filled; on this page only the cursor moves */
    public String place(EntryGap gap) {
        return gap.place(report.id(), measure);
    }

    /** What the check found is looked up on the page of its measure; a section or the whole report has none. */
    private String placeOf(Fault fault) {
        if (report.entries().stream().noneMatch(each -> each.number().equals(fault.measure()))) {
            return null;
        }
        if (fault.code().equals("check-blocks") && !fault.field().equals("actual")) {
            return EntryGap.link(report.id(), fault.measure(), measure, "#serious");
        }
        if (fault.field().equals("comments")) {
            return EntryGap.link(report.id(), fault.measure(), measure, "#talk");
        }
        return place(new EntryGap(fault.measure(), fault.field()));
    }

    private String firstToWrite() {
        return report.entries().stream()
                .filter(EntryView::isReadable)
                .min(Comparator.comparing(EntryDetails::editable).reversed().thenComparing(EntryDetails::isComplete))
                .map(EntryDetails::number)
                .orElse("");
    }

    private Optional<TaskSummary> draftTask() {
        return tasks.mine().stream()
                .filter(open -> open.kind() == TaskKind.DRAFT
                        && open.reportId() == report.id()
                        && open.measures().contains(measure))
                .findFirst();
    }

    private static boolean isReadable(EntryDetails entry) {
        return entry.narrative() != null;
    }

    public ReportDetails getReport() {
        return report;
    }

    public EntryDetails getEntry() {
        return entry;
    }

    public String getReportId() {
        return reportId;
    }

    public void setReportId(String reportId) {
        this.reportId = reportId;
    }

    public String getMeasure() {
        return measure;
    }

    public void setMeasure(String measure) {
        this.measure = measure;
    }
}
