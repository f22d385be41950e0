package ua.zvit.report.domain.comment;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import ua.zvit.report.values.ReportStatus;
import ua.zvit.report.values.comment.CommentCount;
import ua.zvit.report.values.comment.CommentFilter;

/** Where comments are kept. Every method is bound to one council. */
public interface CommentRepository {
    /** Holds an entry until the transaction ends, so that two changes of its comments do not cross; others may read it. */
    void hold(long entryId);

    void add(CommentThread thread);

    void remove(CommentThread thread);

    /**
     * Writes what was changed, and counts the comments of that entry anew.
     *
     * @throws ua.zvit.shared.ZvitException {@code COMMENT-STALE}, {@code COMMENT-UNKNOWN} when it was just deleted
     */
    void write(long entryId);

    /** @return the comment with its entry */
    Optional<CommentThread> find(long councilId, long id);

    /** @return the reply with its comment */
    Optional<CommentReply> reply(long councilId, long id);

    /** @return what is open first, then newest first; with the entries, in few queries however many */
    List<CommentThread> page(long councilId, long reportId, CommentFilter filter);

    /** @return where the report stands; empty when the council has no such report */
    Optional<ReportStatus> status(long councilId, long reportId);

    long count(long councilId, long reportId, CommentFilter filter);

    /** @return how many each measure of these reports has, by id of the report and number of the measure; one query */
    Map<Long, Map<String, CommentCount>> counts(long councilId, List<Long> reportIds);
}
