package ua.zvit.web.approval.review;

import java.util.Arrays;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import ua.zvit.report.values.review.ReviewDecision;
import ua.zvit.report.values.review.ReviewOutcome;
import ua.zvit.web.shared.rest.Words;

/**
 * What is decided on a measure.
 *
 * @param comment what is to be mended; may be null
 * @param content digest of what was read, as the reviews of the task tell it
 */
public record ReviewWriteJson(
        @Schema(enumeration = {"open", "accepted", "returned"}) String outcome, String comment, String content) {

    /** An outcome that nobody knows is left to the use case, which refuses it. */
    ReviewDecision decided(String measure, int version) {
        ReviewOutcome known = Arrays.stream(ReviewOutcome.values())
                .filter(one -> Words.of(one).equals(outcome))
                .findFirst()
                .orElse(null);
        return new ReviewDecision(measure, known, comment, content, version);
    }
}
