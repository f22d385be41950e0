package ua.zvit.approval.values;

import ua.zvit.report.values.review.ReviewProgress;

/** A report that waits for the caller's review, with what was decided on it so far. */
public record PendingReview(TaskSummary task, ReviewProgress progress) {}
