package ua.zvit.web.report.comment;

import java.time.Instant;
import java.util.List;
import ua.zvit.report.values.comment.CommentDetails;
import ua.zvit.report.values.comment.CommentDetails.FoundPassage;
import ua.zvit.report.values.comment.CommentDetails.Reply;
import ua.zvit.report.values.comment.CommentDetails.Resolution;
import ua.zvit.report.values.comment.MarkedPassage;
import ua.zvit.report.values.comment.Said;
import ua.zvit.web.shared.rest.Words;

/**
 * A comment as the API tells it.
 *
 * @param version for {@code If-Match} of whoever resolves or reopens it
 * @param measure number of the measure
 * @param passage null for the whole measure, or where the caller may not read the text
 * @param stops {@code submission} or {@code acceptance} until it is resolved; null for nothing
 * @param resolved null while it is open
 * @param mayResolve whether the caller may resolve it, or open it again
 */
public record CommentJson(
        long id,
        int version,
        String measure,
        SaidJson said,
        PassageJson passage,
        String stops,
        ResolvedJson resolved,
        List<ReplyJson> replies,
        boolean mayResolve) {

    /** @param by login name */
    public record SaidJson(String by, String byName, String text, Instant at) {
        static SaidJson of(Said said) {
            return new SaidJson(said.by(), said.byName(), said.text(), said.at());
        }
    }

    /**
     * A passage of the text without mark-up.
     *
     * @param at where it began when it was marked, in characters
     * @param changed true when its words are no longer in the text; ignored when it is sent
     */
    public record PassageJson(String quote, String before, String after, int at, boolean changed) {
        static PassageJson of(FoundPassage found) {
            MarkedPassage marked = found.marked();
            return new PassageJson(marked.quote(), marked.before(), marked.after(), marked.at(), found.changed());
        }

        MarkedPassage marked() {
            return new MarkedPassage(quote, before, after, at);
        }
    }

    /** @param by login name */
    public record ResolvedJson(String by, String byName, Instant at) {
        static ResolvedJson of(Resolution resolution) {
            return new ResolvedJson(resolution.by(), resolution.byName(), resolution.at());
        }
    }

    /** What was replied. */
    public record ReplyJson(long id, SaidJson said) {
        static ReplyJson of(Reply reply) {
            return new ReplyJson(reply.id(), SaidJson.of(reply.said()));
        }
    }

    static CommentJson of(CommentDetails comment) {
        return new CommentJson(
                comment.id(),
                comment.version(),
                comment.measure(),
                SaidJson.of(comment.said()),
                comment.passage() == null ? null : PassageJson.of(comment.passage()),
                comment.obligation() == null ? null : Words.of(comment.obligation()),
                comment.resolution() == null ? null : ResolvedJson.of(comment.resolution()),
                comment.replies().stream().map(ReplyJson::of).toList(),
                comment.rights().settle());
    }
}
