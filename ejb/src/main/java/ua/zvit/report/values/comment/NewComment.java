package ua.zvit.report.values.comment;

/**
 * A comment as somebody writes it.
 *
 * @param text plain; «@» and the name of a colleague tells that colleague of it
 * @param binding whether it stops the next step until it is resolved
 * @param passage null for one on the whole measure
 */
public record NewComment(String text, boolean binding, MarkedPassage passage) {}
