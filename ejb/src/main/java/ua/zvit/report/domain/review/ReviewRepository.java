package ua.zvit.report.domain.review;

import java.time.Instant;
import java.util.List;
import ua.zvit.report.domain.Entry;
import ua.zvit.report.domain.Report;
import ua.zvit.report.values.review.ReviewOutcome;

/** Where is kept what approvers decide on single entries. */
public interface ReviewRepository {
    /**
     * A decision as it is written.
     *
     * @param desk at which it was decided, as {@link ReviewDesk} names it
     * @param comment may be null
     * @param along true when the whole report is decided on
     */
    record NewReview(
            String desk,
            Entry entry,
            ReviewOutcome outcome,
            String comment,
            boolean along,
            String content,
            ReadContent seen) {}

    /** Who decides, and when. */
    record Reviewer(String username, String name, Instant at) {}

    /**
     * Keeps one decision in its round.
     *
     * @param version of the decision that it takes the place of; 0 for none
     * @return false when another one stands there by now; nothing is kept then
     */
    boolean keep(NewReview review, int round, Reviewer reviewer, int version);

    /** Keeps what a step decides, all at once; a decision that says the same of the same content stays as it is. */
    void keepAll(List<NewReview> reviewed, int round, Reviewer reviewer);

    /** @return what was decided in all rounds of a report and at all desks, the earliest first */
    List<RecordedReview> of(long reportId);

    /** @return those of these reports that are in review, with what their digests are made of; two queries however many */
    List<Report> inReview(long councilId, List<Long> reportIds);

    /** @return what was decided in the round in which each of these reports is now */
    List<RecordedReview> ofThisRound(List<Report> reports);
}
