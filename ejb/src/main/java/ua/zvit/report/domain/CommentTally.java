package ua.zvit.report.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import ua.zvit.report.values.comment.CommentCount;
import ua.zvit.shared.ErrorCode;
import ua.zvit.shared.Fault;
import ua.zvit.shared.ZvitException;

/** How many comments an entry has, as they were counted with their last change; comments are written elsewhere. */
@Embeddable
public class CommentTally {
    @Column(insertable = false, updatable = false)
    private int comments;

    @Column(insertable = false, updatable = false)
    private int commentsOpen;

    @Column(insertable = false, updatable = false)
    private int owedForSubmission;

    @Column(insertable = false, updatable = false)
    private int owedForAcceptance;

    protected CommentTally() {}

    CommentCount told() {
        return new CommentCount(comments, commentsOpen, owedForSubmission, owedForAcceptance);
    }

    /** @throws ZvitException {@code COMMENT-OWED} with each of these entries that a drafter's comment stops */
    static void refuseSubmission(List<Entry> wanted) {
        refuse(wanted, "comments-owed-submission", CommentCount::forSubmission);
    }

    /** @throws ZvitException {@code COMMENT-OWED} with each of these entries that an approver's comment stops */
    static void refuseAcceptance(List<Entry> wanted) {
        refuse(wanted, "comments-owed-acceptance", CommentCount::forAcceptance);
    }

    private static void refuse(List<Entry> wanted, String code, ToIntFunction<CommentCount> owed) {
        List<Fault> faults = new ArrayList<>();
        for (Entry entry : wanted) {
            int open = owed.applyAsInt(entry.comments());
            if (open > 0) {
                faults.add(Fault.at(entry.number(), "comments", code, open));
            }
        }
        if (!faults.isEmpty()) {
            throw new ZvitException(ErrorCode.COMMENT_OWED, faults);
        }
    }
}
