package ua.zvit.report.comment;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Set;
import ua.zvit.report.access.ReportAccess;
import ua.zvit.report.access.Viewer;
import ua.zvit.report.domain.Entry;
import ua.zvit.report.domain.comment.CommentReply;
import ua.zvit.report.domain.comment.CommentRepository;
import ua.zvit.report.domain.comment.CommentText;
import ua.zvit.report.domain.comment.CommentThread;
import ua.zvit.report.values.comment.CommentDetails;
import ua.zvit.shared.ErrorCode;
import ua.zvit.shared.Roles;
import ua.zvit.shared.ZvitException;

/** Somebody replies to a comment that is open. */
@Stateless
@RolesAllowed({Roles.DRAFTER, Roles.ACTING_HEAD, Roles.COUNCIL, Roles.ADMIN, Roles.AUDITOR})
public class ReplyToComment {
    private ReportAccess access;
    private CommentRepository comments;
    private NamedColleagues colleagues;

    protected ReplyToComment() {}

    @Inject
    public ReplyToComment(ReportAccess access, CommentRepository comments, NamedColleagues colleagues) {
        this.access = access;
        this.comments = comments;
        this.colleagues = colleagues;
    }

    /**
     * @param words plain text; «@» and a name tells that colleague of it
     * @throws ZvitException {@code COMMENT-UNKNOWN}, {@code COMMENT-CLOSED}, {@code COMMENT-RESOLVED}, {@code
     *     COMMENT-INVALID}
     */
    public CommentDetails reply(long id, String words) {
        Viewer viewer = access.viewer();
        CommentRules rules = new CommentRules(viewer);
        CommentThread thread =
                comments.find(access.council(), id).orElseThrow(() -> new ZvitException(ErrorCode.COMMENT_UNKNOWN));
        Entry entry = thread.entry();
        rules.requireOpen(entry);
        CommentText text = new CommentText(entry.number(), words);
        Set<String> named = colleagues.in(text);
        comments.hold(entry.id());
        CommentReply reply = thread.reply(viewer.person(), text.words());
        comments.write(entry.id());
        colleagues.tell(named, entry.report().id(), CommentTopic.of(reply));
        return rules.told(thread);
    }
}
