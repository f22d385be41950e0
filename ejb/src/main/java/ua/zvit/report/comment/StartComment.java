package ua.zvit.report.comment;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Set;
import ua.zvit.audit.AuditTrail;
import ua.zvit.report.access.ReportAccess;
import ua.zvit.report.access.Viewer;
import ua.zvit.report.domain.Entry;
import ua.zvit.report.domain.comment.CommentRepository;
import ua.zvit.report.domain.comment.CommentText;
import ua.zvit.report.domain.comment.CommentThread;
import ua.zvit.report.values.comment.CommentDetails;
import ua.zvit.report.values.comment.NewComment;
import ua.zvit.report.values.comment.Obligation;
import ua.zvit.shared.Roles;
import ua.zvit.shared.ZvitException;

/** Somebody who may read a report says something about one of its measures. */
@Stateless
@RolesAllowed({Roles.DRAFTER, Roles.ACTING_HEAD, Roles.COUNCIL, Roles.ADMIN, Roles.AUDITOR})
public class StartComment {
    private ReportAccess access;
    private CommentRepository comments;
    private NamedColleagues colleagues;
    private AuditTrail audit;

    protected StartComment() {}

    @Inject
    public StartComment(ReportAccess access, CommentRepository comments, NamedColleagues colleagues, AuditTrail audit) {
        this.access = access;
        this.comments = comments;
        this.colleagues = colleagues;
        this.audit = audit;
    }

    /**
     * What is binding holds the report, so that a step that is just being taken is waited for and knows of it afterwards.
     *
     * @throws ZvitException {@code REPORT-UNKNOWN}, {@code ENTRY-UNKNOWN}, {@code COMMENT-CLOSED}, {@code COMMENT-INVALID},
     *     {@code ENTRY-OTHER-DEPARTMENT} for a passage of a text that the caller may not read
     */
    public CommentDetails start(long reportId, String measure, NewComment comment) {
        if (comment.binding()) {
            access.locked(reportId);
        } else {
            access.require(reportId);
        }
        Viewer viewer = access.viewer();
        CommentRules rules = new CommentRules(viewer);
        Entry entry = access.commented(reportId, measure);
        rules.requireOpen(entry);
        CommentText text = new CommentText(measure, comment.text());
        Set<String> named = colleagues.in(text);
        Obligation obligation = comment.binding() ? rules.obligation(entry) : null;
        NewComment settled = new NewComment(text.words(), comment.binding(), rules.passage(entry, comment.passage()));
        comments.hold(entry.id());
        CommentThread thread = new CommentThread(entry, viewer.person(), settled, obligation);
        comments.add(thread);
        comments.write(entry.id());
        if (obligation != null) {
            audit.record(CommentTopic.report(entry), "comment-bound", measure, text.words());
        }
        colleagues.tell(named, reportId, CommentTopic.of(thread));
        return rules.told(thread);
    }
}
