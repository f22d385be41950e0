package ua.zvit.web.approval;

import ua.zvit.report.values.EntryReturn;

/** What the head decides on one measure while reading: nothing yet, accept, or return with a comment. */
public class Verdict {
    static final String RETURN = "return";
    private static final String ACCEPT = "accept";

    private final String measure;
    private String outcome = "";
    private String comment = "";

    Verdict(String measure) {
        this.measure = measure;
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
