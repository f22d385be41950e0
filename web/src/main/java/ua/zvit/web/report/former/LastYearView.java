package ua.zvit.web.report.former;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.omnifaces.util.Faces;
import ua.zvit.report.ReportQueries;
import ua.zvit.report.former.AnswerPromise;
import ua.zvit.report.former.FormerQueries;
import ua.zvit.report.values.EntryDetails;
import ua.zvit.report.values.former.FormerEntry;
import ua.zvit.report.values.former.PromiseFate;
import ua.zvit.web.report.version.FieldChanges;
import ua.zvit.web.shared.FormatView;
import ua.zvit.web.shared.RefusalsView;
import ua.zvit.web.shared.TextView;

/** What the period before told of a measure: a page of its own, a part beside the editor, and a number in the review. */
@Named
@RequestScoped
public class LastYearView {
    private FormerQueries queries;
    private AnswerPromise answering;
    private ReportQueries reports;
    private RefusalsView refusals;
    private FormatView format;
    private TextView text;
    private EntryDetails entry;
    private Optional<FormerEntry> told;
    private Map<String, Long> unanswered;
    private String reportId;
    private String measure;

    protected LastYearView() {}

    @Inject
    public LastYearView(
            FormerQueries queries,
            AnswerPromise answering,
            ReportQueries reports,
            RefusalsView refusals,
            FormatView format,
            TextView text) {
        this.queries = queries;
        this.answering = answering;
        this.reports = reports;
        this.refusals = refusals;
        this.format = format;
        this.text = text;
    }

    /** What is posted is done first, and the page then opened anew. */
    public void open() {
        refusals.number(reportId)
                .flatMap(id -> refusals.opening(() -> reports.entry(id, measure)))
                .ifPresent(this::show);
    }

    private void show(EntryDetails found) {
        entry = found;
        long id = RefusalsView.id(reportId);
        boolean posted = "POST".equals(Faces.getRequest().getMethod());
        if (posted && refusals.tried(() -> answering.answer(id, measure, sent("promise"), fate(), version()))) {
            refusals.good(text.of("page.last-year.kept"));
            Faces.redirect("last-year.xhtml?report=%s&measure=%s", reportId, measure);
        } else {
            refusals.opening(() -> queries.of(id, measure)).ifPresent(one -> told = one);
        }
    }

    private static PromiseFate fate() {
        String fate = sent("fate");
        return Stream.of(PromiseFate.values())
                .filter(one -> one.name().equals(fate))
                .findFirst()
                .orElse(null);
    }

    private static int version() {
        return (int) Math.min(Integer.MAX_VALUE, RefusalsView.id(sent("version")));
    }

    private static String sent(String name) {
        return Objects.toString(Faces.getRequestParameter(name), "");
    }

    /** @return what was told of the entry that the editor shows; null where nothing tells of it */
    public FormerEntry of(long report, String number) {
        if (told == null) {
            told = queries.of(report, number);
        }
        return told.orElse(null);
    }

    /** @return how many promises of the measure nobody has answered */
    public long unanswered(long report, String number) {
        if (unanswered == null) {
            unanswered = queries.unanswered(report);
        }
        return unanswered.getOrDefault(number, 0L);
    }

    public PromiseFate[] getFates() {
        return PromiseFate.values();
    }

    /** @return what else was told then */
    public List<FieldChanges.Shown> fields(FormerEntry former) {
        return new FieldChanges(format, text).of(former.fields());
    }

    public List<FieldChanges.Shown> getChanges() {
        return new FieldChanges(format, text).of(getTold().differences());
    }

    /** @return null where nothing tells of it */
    public FormerEntry getTold() {
        return told.orElse(null);
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
