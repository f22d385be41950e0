package ua.zvit.report.values.comment;

import java.util.List;

/**
 * Some of the comments of a report.
 *
 * @param total how many there are in all
 * @param mayComment whether the caller may add one
 */
public record CommentPage(long total, boolean mayComment, List<CommentDetails> comments) {
    public CommentPage {
        comments = List.copyOf(comments);
    }
}
