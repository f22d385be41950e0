package ua.zvit.web.approval.review;

import java.util.Objects;
import ua.zvit.report.values.review.EntryReturn;
import ua.zvit.report.values.review.EntryReview;
import ua.zvit.report.values.review.ReviewOutcome;

/** What the head decides on one measure while reading: nothing yet, accept, or return with a comment. */
public class Verdict {
    static final String RETURN = "return";
    private static final String ACCEPT = "accept";

    private final String measure;
    private String outcome = "";
    private String comment = "";

    /** What was decided on the measure stands only as long as the measure does; words stay. */
    Verdict(EntryReview review) {
        this.measure = review.measure();
        this.outcome = review.standing() == null ? "" : value(review.standing().outcome());
        this.comment = review.current() == null
                ? ""
                : Objects.toString(review.current().comment(), "");
    }

    /** @return as the page's radio buttons have it; empty for none */
    static String value(ReviewOutcome outcome) {
        return switch (outcome) {
            case OPEN -> "";
            case ACCEPTED -> ACCEPT;
            case RETURNED -> RETURN;
        };
    }

    static ReviewOutcome outcome(String value) {
        return switch (value) {
            case ACCEPT -> ReviewOutcome.ACCEPTED;
            case RETURN -> ReviewOutcome.RETURNED;
            default -> ReviewOutcome.OPEN;
        };
    }

    boolean isReturn() {
        return RETURN.equals(outcome);
    }

    boolean isAcceptance() {
        return ACCEPT.equals(outcome);
    }

    String measure() {
        return measure;
    }

    EntryReturn toReturn() {
        return new EntryReturn(measure, comment == null ? "" : comment.strip());
    }

    public String getOutcome() {
        return outcome;
    }

    public void setOutcome(String outcome) {
        this.outcome = outcome;
    }

    public String getComment() {
        return comment;
    }

    public void setComment(String comment) {
        this.comment = comment;
    }
}
