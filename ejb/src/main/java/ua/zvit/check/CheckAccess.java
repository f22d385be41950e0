package ua.zvit.check;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import ua.zvit.proofreading.CheckedReport;

/**
 * The one place where findings are handed out, together with what the caller may see of them and do with them. Whoever asks
 * here holds no transaction: see {@link CheckedReports}.
 */
@ApplicationScoped
public class CheckAccess {
    private CheckSource source;
    private CheckedContents contents;
    private CheckedReports checked;

    protected CheckAccess() {}

    @Inject
    CheckAccess(CheckSource source, CheckedContents contents, CheckedReports checked) {
        this.source = source;
        this.contents = contents;
        this.checked = checked;
    }

    /** @throws ua.zvit.shared.ZvitException {@code REPORT-UNKNOWN} also for a report of another council */
    public CheckView view(long reportId) {
        return view(reportId, true);
    }

    /** The same without waiting for the language module: see {@link CheckView#isComplete}. */
    CheckView atHand(long reportId) {
        return view(reportId, false);
    }

    private CheckView view(long reportId, boolean complete) {
        CheckStanding standing = source.standing(reportId);
        return new CheckView(standing, checked.of(content(reportId, standing), standing.inForce(), complete));
    }

    /** The report as a place for a text that is being written, without looking into any other text. */
    public WritingView writing(long reportId, boolean complete) {
        CheckStanding standing = source.standing(reportId);
        return new WritingView(standing, content(reportId, standing), checked.isWhole(complete));
    }

    private CheckedReport content(long reportId, CheckStanding standing) {
        return contents.of(reportId, standing.stamp(), () -> source.content(reportId));
    }
}
