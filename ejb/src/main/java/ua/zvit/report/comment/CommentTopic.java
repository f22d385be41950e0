package ua.zvit.report.comment;

import ua.zvit.report.domain.Entry;
import ua.zvit.report.domain.comment.CommentReply;
import ua.zvit.report.domain.comment.CommentThread;

/** How the audit trail and notices name what a comment is about. */
final class CommentTopic {
    private CommentTopic() {}

    static String report(Entry entry) {
        return "report:" + entry.report().id();
    }

    static String of(CommentThread thread) {
        return "comment:" + thread.id();
    }

    static String of(CommentReply reply) {
        return of(reply.thread()) + ":reply:" + reply.id();
    }
}
