package ua.zvit.web.approval.review;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import ua.zvit.report.values.review.EntryReview;
import ua.zvit.report.values.review.ReviewedEntry;
import ua.zvit.web.report.version.ChangeJson;
import ua.zvit.web.shared.rest.Words;

/**
 * One measure of a report in review.
 *
 * @param content digest of what is read in it now
 * @param version of this round's decision, for {@code If-Match}; 0 while there is none
 * @param decision of this round; null while there is none
 * @param former the last decision of an earlier round; null where there is none
 * @param changes what is otherwise than when it was decided on last
 * @param visaOutdated true when it was changed after its department had submitted it
 */
public record EntryReviewJson(
        String measure,
        String content,
        int version,
        DecisionJson decision,
        DecisionJson former,
        List<ChangeJson> changes,
        boolean visaOutdated) {

    /**
     * @param along true when the whole report was decided on, not this measure
     * @param content digest of what was read then
     */
    public record DecisionJson(
            int round,
            @Schema(enumeration = {"open", "accepted", "returned"}) String outcome,
            String comment,
            boolean along,
            String content,
            String by,
            Instant at) {
        static DecisionJson of(ReviewedEntry decided) {
            return decided == null
                    ? null
                    : new DecisionJson(
                            decided.round(),
                            Words.of(decided.outcome()),
                            decided.comment(),
                            decided.along(),
                            decided.content(),
                            decided.byName(),
                            decided.at());
        }
    }

    static EntryReviewJson of(EntryReview review) {
        return new EntryReviewJson(
                review.measure(),
                review.content(),
                review.version(),
                DecisionJson.of(review.current()),
                DecisionJson.of(review.former()),
                review.differences().stream().map(ChangeJson::of).toList(),
                review.visaOutdated());
    }
}
