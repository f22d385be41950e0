package ua.zvit.report.values.comment;

/**
 * How many comments a measure has.
 *
 * @param all with those that are resolved
 * @param forSubmission open ones that stop its department from submitting
 * @param forAcceptance open ones that stop the head from accepting
 */
public record CommentCount(int all, int open, int forSubmission, int forAcceptance) {
    public static final CommentCount NONE = new CommentCount(0, 0, 0, 0);

    public CommentCount plus(CommentCount other) {
        return new CommentCount(
                all + other.all,
                open + other.open,
                forSubmission + other.forSubmission,
                forAcceptance + other.forAcceptance);
    }
}
