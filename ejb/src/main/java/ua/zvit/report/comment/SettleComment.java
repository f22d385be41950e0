package ua.zvit.report.comment;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.function.BiConsumer;
import ua.zvit.audit.AuditTrail;
import ua.zvit.report.access.ReportAccess;
import ua.zvit.report.access.Viewer;
import ua.zvit.report.domain.Entry;
import ua.zvit.report.domain.comment.CommentRepository;
import ua.zvit.report.domain.comment.CommentThread;
import ua.zvit.report.values.comment.CommentDetails;
import ua.zvit.shared.ErrorCode;
import ua.zvit.shared.Roles;
import ua.zvit.shared.ZvitException;

/** A comment is resolved, or opened again. What stopped a step leaves its trace in the report's history. */
@Stateless
@RolesAllowed({Roles.DRAFTER, Roles.ACTING_HEAD, Roles.COUNCIL, Roles.ADMIN, Roles.AUDITOR})
public class SettleComment {
    private ReportAccess access;
    private CommentRepository comments;
    private AuditTrail audit;

    protected SettleComment() {}

    @Inject
    public SettleComment(ReportAccess access, CommentRepository comments, AuditTrail audit) {
        this.access = access;
        this.comments = comments;
        this.audit = audit;
    }

    /**
     * @param version that the caller has read
     * @throws ZvitException {@code COMMENT-UNKNOWN}, {@code COMMENT-CLOSED}, {@code COMMENT-NOT-YOURS}, {@code
     *     COMMENT-STALE}, {@code COMMENT-RESOLVED}
     */
    public CommentDetails resolve(long id, int version) {
        return settle(id, "comment-resolved", (thread, viewer) -> thread.resolve(viewer.person(), version));
    }

    /** @throws ZvitException as {@link #resolve}; {@code COMMENT-OPEN} when it is open already */
    public CommentDetails reopen(long id, int version) {
        return settle(id, "comment-reopened", (thread, viewer) -> thread.reopen(version));
    }

    private CommentDetails settle(long id, String action, BiConsumer<CommentThread, Viewer> step) {
        Viewer viewer = access.viewer();
        CommentRules rules = new CommentRules(viewer);
        CommentThread thread =
                comments.find(access.council(), id).orElseThrow(() -> new ZvitException(ErrorCode.COMMENT_UNKNOWN));
        Entry entry = thread.entry();
        rules.requireOpen(entry);
        rules.requireSettling(thread);
        if (thread.obligation() != null) {
            access.locked(entry.report().id());
        }
        comments.hold(entry.id());
        step.accept(thread, viewer);
        comments.write(entry.id());
        if (thread.obligation() != null) {
            audit.record(
                    CommentTopic.report(entry),
                    action,
                    entry.number(),
                    thread.said().text());
        }
        return rules.told(thread);
    }
}
