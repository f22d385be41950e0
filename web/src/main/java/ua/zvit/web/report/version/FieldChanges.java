package ua.zvit.web.report.version;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import ua.zvit.report.values.review.EntryField;
import ua.zvit.report.values.review.FieldDifference;
import ua.zvit.report.values.review.WordPart;
import ua.zvit.report.values.review.WordPart.Kind;
import ua.zvit.shared.Money;
import ua.zvit.web.shared.FormatView;
import ua.zvit.web.shared.TextView;

/** Tells fields of an entry that say something else than before, in the words of the page. */
public final class FieldChanges {
    private final FormatView format;
    private final TextView text;

    public FieldChanges(FormatView format, TextView text) {
        this.format = format;
        this.text = text;
    }

    /** One field with both texts in one. */
    public record Shown(String name, List<WordPart> words) {}

    public List<Shown> of(List<FieldDifference> differences) {
        return differences.stream().map(one -> new Shown(name(one), words(one))).toList();
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
