package ua.zvit.web.report.comment;

import java.util.List;
import ua.zvit.report.values.comment.CommentPage;

/**
 * Some of the comments of a report.
 *
 * @param total how many there are in all
 */
public record CommentListJson(long total, List<CommentJson> comments) {
    static CommentListJson of(CommentPage page) {
        return new CommentListJson(
                page.total(), page.comments().stream().map(CommentJson::of).toList());
    }
}
