package ua.zvit.report.domain.version;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import ua.zvit.programme.values.Fund;
import ua.zvit.programme.values.FundPart;
import ua.zvit.report.domain.Entry;
import ua.zvit.report.domain.review.ReadField;
import ua.zvit.report.values.EntryFunding;
import ua.zvit.report.values.EntryIndicator;
import ua.zvit.report.values.EntryText;
import ua.zvit.report.values.EntryText.IndicatorText;
import ua.zvit.report.values.EntryText.PartText;
import ua.zvit.report.values.EntryText.SourceText;
import ua.zvit.report.values.review.EntryField;
import ua.zvit.shared.Money;

/**
 * A version as it is written into its entry again. What the programme plans is the entry's as it stands: of the version come
 * the text, the amounts, what was reached and the reasons. A fund, a part or an indicator that the version did not know
 * keeps what it has; what the version tells of one that is gone has no place, and is named. One for one version.
 */
public final class RestoringText {
    private final Entry entry;
    private final VersionText version;

    /** By which of them it is, not by what they say: two indicators may bear one name and have reached the same. */
    private final Set<ReadField> placed = Collections.newSetFromMap(new IdentityHashMap<>());

    public RestoringText(Entry entry, VersionText version) {
        this.entry = entry;
        this.version = version;
    }

    /** @param narrative the version's, with marks of events that the register still has */
    public EntryText text(String narrative) {
        List<SourceText> sources = sources();
        BigDecimal sum = thousands(value(EntryField.ACTUAL, null, ""));
        String reason = value(EntryField.REASON, null, "");
        if (entry.funding().size() < 2) {
            return new EntryText(narrative, entry.isHeading() ? null : sum, reason, List.of(), indicators(), parts());
        }
        Money standing = entry.actual();
        BigDecimal kept = sources.isEmpty() && standing != null ? standing.inThousands() : null;
        return new EntryText(narrative, kept, reason, sources, indicators(), parts());
    }

    /** @return names of what the version tells and the entry has no place for; known once the text is made */
    public List<String> left() {
        Set<String> names = new LinkedHashSet<>();
        version.others().fields().stream()
                .filter(field -> isPlaced(field.field()) && !placed.contains(field))
                .map(ReadField::called)
                .filter(name -> !name.isEmpty())
                .forEach(names::add);
        return List.copyOf(names);
    }

    /** A sum over all, or of the only source, has its place in any entry. */
    private static boolean isPlaced(EntryField field) {
        return switch (field) {
            case FUND_ACTUAL, PART_ACTUAL, INDICATOR_ACTUAL, INDICATOR_REASON -> true;
            case TITLE, NARRATIVE, PLAN, ACTUAL, REASON, FUND_PLAN, PART_PLAN, INDICATOR_PLAN -> false;
        };
    }

    private List<SourceText> sources() {
        List<SourceText> told = new ArrayList<>();
        for (EntryFunding line : entry.funding()) {
            String amount = value(EntryField.FUND_ACTUAL, line.fund(), "");
            if (amount != null || knew(EntryField.FUND_PLAN, line.fund(), "")) {
                told.add(new SourceText(line.source(), line.name(), thousands(amount)));
            }
        }
        return told;
    }

    private List<PartText> parts() {
        List<PartText> told = new ArrayList<>();
        for (EntryFunding line : entry.funding()) {
            for (FundPart part : line.parts().parts()) {
                String amount = value(EntryField.PART_ACTUAL, line.fund(), part.name());
                if (amount != null || knew(EntryField.PART_PLAN, line.fund(), part.name())) {
                    told.add(new PartText(line.fund(), part.name(), thousands(amount)));
                }
            }
        }
        return told;
    }

    /** Of several indicators of one name each takes what one of them told, in their order. */
    private List<IndicatorText> indicators() {
        List<IndicatorText> told = new ArrayList<>();
        for (EntryIndicator indicator : entry.indicators()) {
            String actual = value(EntryField.INDICATOR_ACTUAL, null, indicator.name());
            String reason = value(EntryField.INDICATOR_REASON, null, indicator.name());
            if (actual != null || reason != null || knew(EntryField.INDICATOR_PLAN, null, indicator.name())) {
                told.add(new IndicatorText(indicator.number(), actual == null ? null : new BigDecimal(actual), reason));
            }
        }
        return told;
    }

    private boolean knew(EntryField plan, Fund fund, String name) {
        return version.others().fields().stream().anyMatch(field -> is(field, plan, fund, name));
    }

    /** @return null where the version says nothing of it */
    private String value(EntryField wanted, Fund fund, String name) {
        for (ReadField field : version.others().fields()) {
            if (!placed.contains(field) && is(field, wanted, fund, name)) {
                placed.add(field);
                return field.text();
            }
        }
        return null;
    }

    private static boolean is(ReadField field, EntryField wanted, Fund fund, String name) {
        return field.field() == wanted
                && field.source() == (fund == null ? null : fund.source())
                && field.fund().equals(fund == null ? "" : fund.name())
                && field.name().equals(name);
    }

    private static BigDecimal thousands(String uah) {
        return uah == null ? null : new Money(new BigDecimal(uah)).inThousands();
    }
}
