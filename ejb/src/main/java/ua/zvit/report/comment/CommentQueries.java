package ua.zvit.report.comment;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ua.zvit.report.access.ReportAccess;
import ua.zvit.report.domain.comment.CommentRepository;
import ua.zvit.report.domain.comment.CommentThread;
import ua.zvit.report.values.comment.CommentCount;
import ua.zvit.report.values.comment.CommentFilter;
import ua.zvit.report.values.comment.CommentPage;
import ua.zvit.report.values.comment.CommentPlace;
import ua.zvit.report.values.comment.Obligation;
import ua.zvit.shared.ErrorCode;
import ua.zvit.shared.Roles;
import ua.zvit.shared.ZvitException;

/** Comments as the caller may see them. */
@Stateless
@RolesAllowed({Roles.DRAFTER, Roles.ACTING_HEAD, Roles.COUNCIL, Roles.ADMIN, Roles.AUDITOR})
public class CommentQueries {
    private CommentRepository comments;
    private ReportAccess access;

    protected CommentQueries() {}

    @Inject
    public CommentQueries(CommentRepository comments, ReportAccess access) {
        this.comments = comments;
        this.access = access;
    }

    /**
     * @return what is open first, then newest first
     * @throws ZvitException {@code REPORT-UNKNOWN}
     */
    public CommentPage page(long reportId, CommentFilter filter) {
        CommentRules rules = new CommentRules(access.viewer());
        long council = access.council();
        boolean open = comments.status(council, reportId)
                .map(CommentRules::isOpen)
                .orElseThrow(() -> new ZvitException(ErrorCode.REPORT_UNKNOWN));
        return new CommentPage(
                comments.count(council, reportId, filter),
                open,
                comments.page(council, reportId, filter).stream()
                        .map(rules::told)
                        .toList());
    }

    /** @return how many each measure of these reports has, by id of the report and number of the measure; one query */
    public Map<Long, Map<String, CommentCount>> counts(List<Long> reportIds) {
        return reportIds.isEmpty() ? Map.of() : comments.counts(access.council(), reportIds);
    }

    /**
     * @return the step that a binding comment of the caller would stop now; empty when there is none
     * @throws ZvitException {@code ENTRY-UNKNOWN}
     */
    public Optional<Obligation> stoppable(long reportId, String measure) {
        return new CommentRules(access.viewer()).stoppable(access.commented(reportId, measure));
    }

    /** @throws ZvitException {@code COMMENT-UNKNOWN} also for one of another council */
    public CommentPlace place(long id) {
        CommentThread thread =
                comments.find(access.council(), id).orElseThrow(() -> new ZvitException(ErrorCode.COMMENT_UNKNOWN));
        return new CommentPlace(thread.entry().report().id(), thread.entry().number());
    }
}
