package ua.zvit.report.comment;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import ua.zvit.audit.AuditTrail;
import ua.zvit.report.access.ReportAccess;
import ua.zvit.report.domain.Entry;
import ua.zvit.report.domain.comment.CommentReply;
import ua.zvit.report.domain.comment.CommentRepository;
import ua.zvit.report.domain.comment.CommentThread;
import ua.zvit.shared.ErrorCode;
import ua.zvit.shared.Roles;
import ua.zvit.shared.ZvitException;

/** Somebody takes back what they have said, as long as nobody has replied; the report's history keeps the words. */
@Stateless
@RolesAllowed({Roles.DRAFTER, Roles.ACTING_HEAD, Roles.COUNCIL, Roles.ADMIN, Roles.AUDITOR})
public class DeleteComment {
    private ReportAccess access;
    private CommentRepository comments;
    private AuditTrail audit;

    protected DeleteComment() {}

    @Inject
    public DeleteComment(ReportAccess access, CommentRepository comments, AuditTrail audit) {
        this.access = access;
        this.comments = comments;
        this.audit = audit;
    }

    /**
     * @throws ZvitException {@code COMMENT-UNKNOWN}, {@code COMMENT-CLOSED}, {@code COMMENT-KEPT} when it is somebody else's,
     *     resolved, or was replied to
     */
    public void delete(long id) {
        CommentThread thread = comments.find(access.council(), id).orElseThrow(DeleteComment::unknown);
        Entry entry = begin(thread);
        if (!thread.isDeletable(access.person())) {
            throw new ZvitException(ErrorCode.COMMENT_KEPT);
        }
        comments.remove(thread);
        end(entry, thread.said().text());
    }

    /**
     * @param id of the comment
     * @throws ZvitException as {@link #delete}
     */
    public void deleteReply(long id, long replyId) {
        CommentReply reply = comments.reply(access.council(), replyId)
                .filter(found -> found.thread().id() == id)
                .orElseThrow(DeleteComment::unknown);
        CommentThread thread = reply.thread();
        Entry entry = begin(thread);
        thread.withdraw(reply, access.person());
        end(entry, reply.said().text());
    }

    private Entry begin(CommentThread thread) {
        Entry entry = thread.entry();
        new CommentRules(access.viewer()).requireOpen(entry);
        comments.hold(entry.id());
        return entry;
    }

    private void end(Entry entry, String words) {
        comments.write(entry.id());
        audit.record(CommentTopic.report(entry), "comment-deleted", entry.number(), words);
    }

    private static ZvitException unknown() {
        return new ZvitException(ErrorCode.COMMENT_UNKNOWN);
    }
}
