package ua.zvit.report.domain.comment;

import jakarta.persistence.Embeddable;
import ua.zvit.report.values.comment.MarkedPassage;

/** A marked passage as it is kept with its comment. */
@Embeddable
public class Passage {
    private String quote;
    private String quoteBefore;
    private String quoteAfter;
    private Integer quoteAt;

    protected Passage() {}

    Passage(MarkedPassage marked) {
        this.quote = marked.quote();
        this.quoteBefore = marked.before();
        this.quoteAfter = marked.after();
        this.quoteAt = marked.at();
    }

    MarkedPassage told() {
        return new MarkedPassage(quote, quoteBefore, quoteAfter, quoteAt);
    }
}
