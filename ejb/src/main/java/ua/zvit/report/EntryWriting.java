package ua.zvit.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import ua.zvit.programme.values.Fund;
import ua.zvit.report.domain.Entry;
import ua.zvit.report.domain.Limits;
import ua.zvit.report.values.EntryText;
import ua.zvit.report.values.EntryText.IndicatorText;
import ua.zvit.report.values.EntryText.PartText;
import ua.zvit.report.values.EntryText.SourceText;
import ua.zvit.shared.EventMark;
import ua.zvit.shared.Fault;
import ua.zvit.shared.Money;
import ua.zvit.shared.Quantity;
import ua.zvit.shared.RestrictedHtml;
import ua.zvit.shared.YesNo;

/** Puts what was written into one entry once it has found no fault in it. One for one text. */
final class EntryWriting {
    private final Entry entry;
    private final EntryText text;
    private final String narrative;
    private final List<Fault> faults = new ArrayList<>();

    EntryWriting(Entry entry, EntryText text) {
        this.entry = entry;
        this.text = text;
        this.narrative = RestrictedHtml.clean(text.narrative());
    }

    /** @return every fault with its place; empty when the text may be written */
    List<Fault> faults() {
        amount("actual", text.actualThousands());
        tooLong("narrative", narrative, Limits.NARRATIVE);
        tooLong("reason", text.reason(), Limits.REASON);
        heading();
        sources();
        parts();
        indicators();
        return List.copyOf(faults);
    }

    /** @return the events of the register that the text cites, as it marks them */
    List<EventMark> marks() {
        return EventMark.in(narrative);
    }

    /** Writes what was found without a fault. */
    void into(String author) {
        boolean bySource = !text.funding().isEmpty();
        Money spent = bySource || entry.isHeading() ? entry.actual() : money(text.actualThousands());
        entry.write(narrative, spent, text.reason(), author);
        if (bySource && !entry.isHeading()) {
            Map<Fund, Money> told = new HashMap<>();
            text.funding().forEach(line -> told.put(line.fund(), money(line.actualThousands())));
            entry.spend(told);
        }
        text.parts().forEach(part -> entry.spend(part.fund(), part.name(), money(part.actualThousands())));
        text.indicators().forEach(each -> entry.reach(each.number(), quantity(each.actual()), each.reason()));
    }

    /** What is spent inside it is told there: a sum of its own would be counted beside that. */
    private void heading() {
        boolean spent = Stream.concat(
                        Stream.ofNullable(text.actualThousands()),
                        text.funding().stream().map(SourceText::actualThousands).filter(Objects::nonNull))
                .anyMatch(amount -> amount.signum() != 0);
        if (entry.isHeading() && spent) {
            fault("actual", "heading-money");
        }
    }

    private void sources() {
        Map<Fund, BigDecimal> spent = new HashMap<>();
        entry.funding()
                .forEach(line -> spent.put(
                        line.fund(),
                        line.actual() == null ? null : line.actual().inThousands()));
        Set<Fund> named = new HashSet<>();
        for (SourceText line : text.funding()) {
            String field = "funding." + line.source().name().toLowerCase(Locale.ROOT);
            if (!spent.containsKey(line.fund())) {
                fault(field, "source-not-planned");
            } else if (!named.add(line.fund())) {
                fault(field, "source-twice");
            }
            amount(field, line.actualThousands());
            spent.put(line.fund(), line.actualThousands());
        }
        if (!text.funding().isEmpty() && faults.isEmpty()) {
            sum(spent);
        }
    }

    /** More than the whole is for the check to tell: the whole may be written later. */
    private void parts() {
        Set<PartText> named = new HashSet<>();
        for (PartText part : text.parts()) {
            String field = "including." + part.fund().source().name().toLowerCase(Locale.ROOT);
            boolean known = entry.funding().stream()
                    .anyMatch(line -> line.fund().equals(part.fund())
                            && line.parts().named(part.name()).isPresent());
            if (!known) {
                fault(field, "part-unknown", part.name());
            } else if (!named.add(new PartText(part.fund(), part.name(), null))) {
                fault(field, "part-twice", part.name());
            }
            amount(field, part.actualThousands());
        }
    }

    private void sum(Map<Fund, BigDecimal> spent) {
        BigDecimal sum = spent.values().stream().filter(Objects::nonNull).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal told = text.actualThousands();
        boolean known = spent.values().stream().noneMatch(Objects::isNull);
        if (told != null && (!known || told.compareTo(sum) != 0)) {
            fault("actual", "sources-differ", told.toPlainString(), sum.toPlainString());
        } else {
            amount("actual", sum);
        }
    }

    private void indicators() {
        Set<Integer> named = new HashSet<>();
        int count = entry.indicators().size();
        for (IndicatorText each : text.indicators()) {
            String field = "indicators." + each.number() + ".";
            if (each.number() < 1 || each.number() > count) {
                fault(field + "number", "indicator-unknown");
            } else if (!named.add(each.number())) {
                fault(field + "number", "indicator-twice");
            }
            Limits.quantity(each.actual()).or(() -> unlikeWords(each)).ifPresent(code -> fault(field + "actual", code));
            tooLong(field + "reason", each.reason(), Limits.REASON);
        }
    }

    /** An indicator that is only reached or not takes no other number, but what stands already. */
    private Optional<String> unlikeWords(IndicatorText text) {
        return entry.indicators().stream()
                .filter(each -> each.number() == text.number() && text.actual() != null)
                .filter(each -> each.actual() == null || each.actual().value().compareTo(text.actual()) != 0)
                .flatMap(each -> YesNo.of(each.unit()).stream())
                .filter(pair -> pair.word(text.actual()).isEmpty())
                .map(pair -> "yes-no-expected")
                .findFirst();
    }

    private void amount(String field, BigDecimal thousands) {
        Limits.amount(thousands).ifPresent(code -> fault(field, code));
    }

    private void tooLong(String field, String written, int longest) {
        if (written != null && written.length() > longest) {
            fault(field, "text-too-long", longest);
        }
    }

    private void fault(String field, String code, Object... args) {
        faults.add(Fault.at(entry.number(), field, code, args));
    }

    private static Money money(BigDecimal thousands) {
        return Optional.ofNullable(thousands).map(Money::ofThousands).orElse(null);
    }

    private static Quantity quantity(BigDecimal value) {
        return Optional.ofNullable(value).map(Quantity::new).orElse(null);
    }
}
