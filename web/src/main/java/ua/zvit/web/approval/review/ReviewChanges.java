package ua.zvit.web.approval.review;

import ua.zvit.report.values.review.EntryReview;
import ua.zvit.report.values.review.ReviewedEntry;
import ua.zvit.web.shared.FormatView;
import ua.zvit.web.shared.TextView;

/** Tells since when a measure says something else, in the words of the page. */
final class ReviewChanges {
    private final FormatView format;
    private final TextView text;

    ReviewChanges(FormatView format, TextView text) {
        this.format = format;
        this.text = text;
    }

    /** @return who decided on it last, when, and that it was changed since */
    String since(EntryReview review) {
        ReviewedEntry last = review.current() == null ? review.former() : review.current();
        return text.of("page.review.since." + last.outcome().name(), last.byName(), format.relative(last.at()));
    }
}
