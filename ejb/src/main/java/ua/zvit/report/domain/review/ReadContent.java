package ua.zvit.report.domain.review;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import ua.zvit.programme.values.FundingSource;
import ua.zvit.report.domain.Entry;
import ua.zvit.report.values.EntryFunding;
import ua.zvit.report.values.EntryIndicator;
import ua.zvit.report.values.review.EntryField;
import ua.zvit.report.values.review.FieldDifference;
import ua.zvit.report.values.review.NarrativeLines;
import ua.zvit.report.values.review.WordDiff;
import ua.zvit.shared.Money;
import ua.zvit.shared.Quantity;

/** All that somebody reads in an entry, field by field; fields that say nothing are left out. */
public record ReadContent(List<ReadField> fields) {
    public ReadContent {
        fields = List.copyOf(fields);
    }

    public static ReadContent of(Entry entry) {
        List<ReadField> fields = new ArrayList<>();
        add(fields, EntryField.TITLE, entry.title());
        add(fields, EntryField.NARRATIVE, NarrativeLines.of(entry.narrative()));
        add(fields, EntryField.PLAN, amount(entry.planned()));
        add(fields, EntryField.ACTUAL, amount(entry.actual()));
        add(fields, EntryField.REASON, entry.reason());
        entry.funding().forEach(line -> addFund(fields, line));
        entry.indicators().forEach(indicator -> addIndicator(fields, indicator));
        return new ReadContent(fields);
    }

    private static void addFund(List<ReadField> fields, EntryFunding line) {
        FundingSource source = line.source();
        String plan = line.words() == null ? amount(line.plan()) : line.words();
        add(fields, EntryField.FUND_PLAN, source, line.name(), "", plan);
        add(fields, EntryField.FUND_ACTUAL, source, line.name(), "", amount(line.actual()));
        line.parts().parts().forEach(part -> {
            add(fields, EntryField.PART_PLAN, source, line.name(), part.name(), amount(part.planned()));
            add(fields, EntryField.PART_ACTUAL, source, line.name(), part.name(), amount(part.actual()));
        });
    }

    private static void addIndicator(List<ReadField> fields, EntryIndicator indicator) {
        String name = indicator.name();
        add(fields, EntryField.INDICATOR_PLAN, null, "", name, figure(indicator.plan()));
        add(fields, EntryField.INDICATOR_ACTUAL, null, "", name, figure(indicator.actual()));
        add(fields, EntryField.INDICATOR_REASON, null, "", name, indicator.reason());
    }

    private static void add(List<ReadField> fields, EntryField field, String text) {
        add(fields, field, null, "", "", text);
    }

    private static void add(
            List<ReadField> fields, EntryField field, FundingSource source, String fund, String name, String text) {
        if (text != null && !text.isEmpty()) {
            fields.add(new ReadField(field, source, fund, name, text));
        }
    }

    private static String amount(Money money) {
        return money == null ? null : plain(money.uah());
    }

    private static String figure(Quantity quantity) {
        return quantity == null ? null : plain(quantity.value());
    }

    private static String plain(BigDecimal figure) {
        return figure.signum() == 0 ? "0" : figure.stripTrailingZeros().toPlainString();
    }

    /** @return what is otherwise in this than it was before, in the order of the fields now; what is gone comes last */
    public List<FieldDifference> since(ReadContent before) {
        List<FieldDifference> differences = new ArrayList<>();
        for (ReadField now : fields) {
            String former = before.text(now);
            if (!former.equals(now.text())) {
                differences.add(difference(now, former, now.text()));
            }
        }
        before.fields.stream()
                .filter(gone -> fields.stream().noneMatch(gone::isOf))
                .forEach(gone -> differences.add(difference(gone, gone.text(), "")));
        return differences;
    }

    private String text(ReadField like) {
        return fields.stream()
                .filter(like::isOf)
                .map(ReadField::text)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse("");
    }

    private static FieldDifference difference(ReadField field, String before, String after) {
        return new FieldDifference(
                field.field(), field.source(), field.called(), before, after, WordDiff.of(before, after));
    }
}
