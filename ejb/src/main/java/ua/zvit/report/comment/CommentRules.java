package ua.zvit.report.comment;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import ua.zvit.proofreading.text.NarrativeText;
import ua.zvit.report.access.Viewer;
import ua.zvit.report.domain.Entry;
import ua.zvit.report.domain.comment.CommentReply;
import ua.zvit.report.domain.comment.CommentThread;
import ua.zvit.report.values.ReportStatus;
import ua.zvit.report.values.comment.CommentDetails;
import ua.zvit.report.values.comment.CommentDetails.FoundPassage;
import ua.zvit.report.values.comment.CommentDetails.Reply;
import ua.zvit.report.values.comment.CommentDetails.Rights;
import ua.zvit.report.values.comment.MarkedPassage;
import ua.zvit.report.values.comment.Obligation;
import ua.zvit.shared.ErrorCode;
import ua.zvit.shared.Fault;
import ua.zvit.shared.Roles;
import ua.zvit.shared.ZvitException;

/** What one viewer may do with comments, and sees of them. */
final class CommentRules {
    private final Viewer viewer;

    CommentRules(Viewer viewer) {
        this.viewer = viewer;
    }

    /** @throws ZvitException {@code COMMENT-CLOSED} once the report is at its end */
    void requireOpen(Entry entry) {
        if (!isOpen(entry.report().status())) {
            throw new ZvitException(ErrorCode.COMMENT_CLOSED);
        }
    }

    static boolean isOpen(ReportStatus status) {
        return !ReportStatus.ENDED.contains(status);
    }

    /**
     * @return what a binding comment of this viewer stops
     * @throws ZvitException {@code COMMENT-INVALID} when nothing is left that it could stop
     */
    Obligation obligation(Entry entry) {
        return stoppable(entry).orElseThrow(() -> invalid(entry, "binding", "binding-late"));
    }

    /** @return the step that a binding comment of this viewer would stop now; none is left, or the viewer can stop none */
    Optional<Obligation> stoppable(Entry entry) {
        if (viewer.person().hasRole(Roles.ACTING_HEAD)) {
            return Optional.of(Obligation.ACCEPTANCE)
                    .filter(step -> entry.report().status().isUnaccepted());
        }
        return Optional.of(Obligation.SUBMISSION)
                .filter(step -> viewer.person().hasRole(Roles.DRAFTER)
                        && entry.report().isOpenForWriting()
                        && entry.status().isWritable());
    }

    /**
     * @param marked as it was sent; null for none
     * @return as it stands in the text
     * @throws ZvitException {@code ENTRY-OTHER-DEPARTMENT} for who may not read the text, {@code COMMENT-INVALID} when it is
     *     not there, or is too long
     */
    MarkedPassage passage(Entry entry, MarkedPassage marked) {
        if (marked == null || marked.quote() == null || marked.quote().isEmpty()) {
            return null;
        }
        if (!viewer.reads(entry)) {
            throw new ZvitException(ErrorCode.ENTRY_OTHER_DEPARTMENT, entry.number());
        }
        if (marked.quote().length() > MarkedPassage.LONGEST_QUOTE) {
            throw invalid(entry, "passage", "text-too-long", MarkedPassage.LONGEST_QUOTE);
        }
        String text = text(entry);
        OptionalInt place = marked.in(text);
        return marked.settledIn(text, place.orElseThrow(() -> invalid(entry, "passage", "passage-gone")));
    }

    private static String text(Entry entry) {
        return NarrativeText.ofHtml(entry.narrative()).text();
    }

    private static ZvitException invalid(Entry entry, String field, String code, Object... args) {
        return new ZvitException(ErrorCode.COMMENT_INVALID, List.of(Fault.at(entry.number(), field, code, args)));
    }

    /**
     * What an approver wants is for approvers to settle; all else for who wrote it, the department and approvers.
     *
     * @throws ZvitException {@code COMMENT-NOT-YOURS}
     */
    void requireSettling(CommentThread thread) {
        if (!maySettle(thread)) {
            throw new ZvitException(ErrorCode.COMMENT_NOT_YOURS);
        }
    }

    private boolean maySettle(CommentThread thread) {
        return viewer.person().hasRole(Roles.ACTING_HEAD)
                || thread.obligation() != Obligation.ACCEPTANCE
                        && (thread.isBy(viewer.person())
                                || viewer.mayWrite(thread.entry().departmentId()));
    }

    CommentDetails told(CommentThread thread) {
        Entry entry = thread.entry();
        boolean open = isOpen(entry.report().status());
        return new CommentDetails(
                thread.id(),
                thread.version(),
                entry.number(),
                thread.said(),
                found(thread),
                thread.obligation(),
                thread.resolution(),
                thread.replies().stream()
                        .map(reply -> told(thread, reply, open))
                        .toList(),
                new Rights(
                        open && thread.resolution() == null,
                        open && maySettle(thread),
                        open && thread.isDeletable(viewer.person())));
    }

    private Reply told(CommentThread thread, CommentReply reply, boolean open) {
        return new Reply(reply.id(), reply.said(), open && thread.isDeletable(reply, viewer.person()));
    }

    private FoundPassage found(CommentThread thread) {
        MarkedPassage marked = thread.passage();
        return marked == null || !viewer.reads(thread.entry())
                ? null
                : new FoundPassage(marked, marked.in(text(thread.entry())).isEmpty());
    }
}
