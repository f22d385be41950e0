package ua.zvit.web.approval.review;

import java.util.List;
import ua.zvit.approval.values.PendingReview;
import ua.zvit.web.approval.CompletionJson.SeenJson;
import ua.zvit.web.approval.TaskJson;

/**
 * A report that waits for the caller's review.
 *
 * @param open how many measures nobody has decided on as they stand now
 * @param returned how many are decided to go back
 * @param seen each measure with the digest of what stands there now
 */
public record PendingReviewJson(TaskJson task, int measures, int open, int returned, List<SeenJson> seen) {

    static PendingReviewJson of(PendingReview review) {
        return new PendingReviewJson(
                TaskJson.of(review.task()),
                review.progress().measures(),
                review.progress().open(),
                review.progress().returned(),
                review.progress().seen().stream()
                        .map(one -> new SeenJson(one.measure(), one.content()))
                        .toList());
    }
}
