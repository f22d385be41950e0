package ua.zvit.web.report.comment;

import ua.zvit.report.values.comment.NewComment;
import ua.zvit.web.report.comment.CommentJson.PassageJson;

/**
 * A comment to be written.
 *
 * @param text plain; «@» and a colleague's name or login name tells that colleague of it
 * @param binding whether it stops the next step until it is resolved
 * @param passage null for the whole measure
 */
public record CommentWriteJson(String text, boolean binding, PassageJson passage) {
    NewComment comment() {
        return new NewComment(text, binding, passage == null ? null : passage.marked());
    }
}
