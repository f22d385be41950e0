package ua.zvit.web.report.comment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.omnifaces.util.Faces;
import ua.zvit.organisation.Colleagues;
import ua.zvit.organisation.values.PersonSummary;
import ua.zvit.report.ReportQueries;
import ua.zvit.report.comment.CommentQueries;
import ua.zvit.report.values.EntryDetails;
import ua.zvit.report.values.ReportDetails;
import ua.zvit.report.values.comment.CommentFilter;
import ua.zvit.report.values.comment.CommentPage;
import ua.zvit.report.values.comment.Obligation;
import ua.zvit.web.shared.RefusalsView;

/**
 * The comments on one measure, or how many each measure of a report has. The editor and the review show the same page beside
 * their text; its forms are plain ones, so that it works by itself as well.
 */
@Named
@RequestScoped
public class CommentsView {
    private static final int PAGE = 50;

    private CommentQueries comments;
    private CommentActs acts;
    private ReportQueries reports;
    private Colleagues colleagues;
    private RefusalsView refusals;
    private ReportDetails report;
    private EntryDetails entry;
    private CommentPage page;
    private Optional<Obligation> stoppable;
    private String reportId;
    private String measure;
    private String comment;
    private String from;

    protected CommentsView() {}

    @Inject
    public CommentsView(
            CommentQueries comments,
            CommentActs acts,
            ReportQueries reports,
            Colleagues colleagues,
            RefusalsView refusals) {
        this.comments = comments;
        this.acts = acts;
        this.reports = reports;
        this.colleagues = colleagues;
        this.refusals = refusals;
    }

    /** A comment that is named leads to its measure. What is posted is done first, and the page then opened anew. */
    public void open() {
        if (comment != null && !comment.isBlank()) {
            refusals.opening(() -> comments.place(RefusalsView.id(comment)))
                    .ifPresent(place -> Faces.redirect(
                            "comments.xhtml?report=%s&measure=%s#comment-%s",
                            String.valueOf(place.reportId()),
                            place.measure(),
                            String.valueOf(RefusalsView.id(comment))));
            return;
        }
        refusals.number(reportId)
                .flatMap(id -> refusals.opening(() -> reports.report(id)))
                .ifPresent(this::show);
    }

    private void show(ReportDetails found) {
        report = found;
        if (measure == null) {
            return;
        }
        entry = found.entries().stream()
                .filter(each -> each.number().equals(measure))
                .findFirst()
                .orElse(null);
        if (entry == null) {
            refusals.number("");
        } else if (acts.taken(found.id(), measure)) {
            Faces.redirect("comments.xhtml?report=%s&measure=%s", String.valueOf(found.id()), measure);
        } else {
            page = comments.page(found.id(), new CommentFilter(measure, false, getOffset(), PAGE));
        }
    }

    /** @return the words that were refused, so that nobody types them again; empty for others */
    public String typed(long id) {
        return acts.isOf(id) ? acts.words() : "";
    }

    /** @return what a new comment that was refused was about; empty for none */
    public String started(String name) {
        return acts.started(name);
    }

    /** @return people whom a comment can name */
    public List<PersonSummary> getColleagues() {
        return colleagues.known();
    }

    /** @return what a binding comment of the caller would stop now; null when there is nothing */
    public Obligation getStoppable() {
        if (stoppable == null) {
            stoppable = comments.stoppable(report.id(), measure);
        }
        return stoppable.orElse(null);
    }

    /** @return true when passages of the text are the caller's to read, and to mark */
    public boolean isReadable() {
        return entry.narrative() != null;
    }

    public int getOffset() {
        return from != null && from.matches("\\d{1,6}") ? Integer.parseInt(from) : 0;
    }

    /** @return where the further ones begin; null when these are the last */
    public Integer getNext() {
        int next = getOffset() + PAGE;
        return page != null && next < page.total() ? Integer.valueOf(next) : null;
    }

    public ReportDetails getReport() {
        return report;
    }

    /** @return null for the whole report */
    public EntryDetails getEntry() {
        return entry;
    }

    public CommentPage getPage() {
        return page;
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
        this.measure = Objects.equals(measure, "") ? null : measure;
    }

    public String getComment() {
        return comment;
    }

    public void setComment(String comment) {
        this.comment = comment;
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from;
    }
}
