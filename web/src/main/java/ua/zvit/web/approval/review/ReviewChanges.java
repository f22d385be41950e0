package ua.zvit.web.approval.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import ua.zvit.report.values.review.EntryField;
import ua.zvit.report.values.review.EntryReview;
import ua.zvit.report.values.review.FieldDifference;
import ua.zvit.report.values.review.ReviewedEntry;
import ua.zvit.report.values.review.WordPart;
import ua.zvit.report.values.review.WordPart.Kind;
import ua.zvit.shared.Money;
import ua.zvit.web.shared.FormatView;
import ua.zvit.web.shared.TextView;

/** Tells what is otherwise in a measure since somebody decided on it, in the words of the page. */
final class ReviewChanges {
    private final FormatView format;
    private final TextView text;

    ReviewChanges(FormatView format, TextView text) {
        this.format = format;
        this.text = text;
    }

    /** One field with both texts in one. */
    public record Shown(String name, List<WordPart> words) {}

    List<Shown> of(EntryReview review) {
        return review.differences().stream()
                .map(one -> new Shown(name(one), words(one)))
                .toList();
    }

    /** @return who decided on it last, when, and that it was changed since */
    String since(EntryReview review) {
        ReviewedEntry last = review.current() == null ? review.former() : review.current();
        return text.of("page.review.since." + last.outcome().name(), last.byName(), format.relative(last.at()));
    }

    private String name(FieldDifference difference) {
        EntryField field = difference.field();
        String called = difference.name().isEmpty() && difference.source() != null
                ? text.of("funding.short." + difference.source().name().toLowerCase(Locale.ROOT))
                : difference.name();
        return text.of("page.review.field." + field.name(), called);
    }

    private List<WordPart> words(FieldDifference difference) {
        if (!difference.field().isMoney()) {
            return difference.words();
        }
        List<WordPart> words = new ArrayList<>();
        if (!difference.before().isEmpty()) {
            words.add(new WordPart(Kind.GONE, amount(difference, difference.before())));
            words.add(new WordPart(Kind.SAME, " "));
        }
        if (!difference.after().isEmpty()) {
            words.add(new WordPart(Kind.NEW, amount(difference, difference.after())));
        }
        return words;
    }

    private String amount(FieldDifference difference, String told) {
        Money amount = difference.amount(told);
        return amount == null ? told : format.money(amount);
    }
}
