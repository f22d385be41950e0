package ua.zvit.report.document;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import ua.zvit.organisation.values.DepartmentSummary;
import ua.zvit.printing.data.FundingKind;
import ua.zvit.printing.data.IndicatorKind;
import ua.zvit.printing.data.PrintedFunding;
import ua.zvit.printing.data.PrintedIndicator;
import ua.zvit.printing.data.PrintedMeasure;
import ua.zvit.printing.data.PrintedPart;
import ua.zvit.report.domain.Entry;
import ua.zvit.report.values.EntryFunding;
import ua.zvit.report.values.EntryIndicator;
import ua.zvit.shared.EventMark;
import ua.zvit.shared.Money;
import ua.zvit.shared.Quantity;

/**
 * Sets an entry as a measure of the printed table. While the sources of a sum are still unknown the sum itself is
 * printed, without them: a draft must not show less than its author has written. What a heading gathers is printed where it
 * stands, and not a second time.
 */
record PrintedEntry(Map<Long, DepartmentSummary> departments) {

    PrintedMeasure of(Entry entry) {
        List<EntryFunding> funding = entry.isHeading() ? List.of() : entry.funding();
        boolean parted = entry.actual() == null || funding.stream().allMatch(line -> line.actual() != null);
        return new PrintedMeasure(
                entry.label(),
                entry.title(),
                EventMark.without(entry.narrative()),
                entry.isHeading() ? null : entry.planned().inThousands(),
                entry.isHeading() ? null : thousands(entry.actual()),
                entry.term(),
                executors(entry),
                entry.reason(),
                parted ? funding.stream().map(PrintedEntry::funding).toList() : List.of(),
                entry.indicators().stream().map(PrintedEntry::indicator).toList(),
                funding.stream().flatMap(PrintedEntry::parts).toList());
    }

    private static Stream<PrintedPart> parts(EntryFunding line) {
        return line.parts().parts().stream()
                .map(part -> new PrintedPart(
                        FundingKind.valueOf(line.source().name()),
                        part.name(),
                        thousands(part.planned()),
                        thousands(part.actual())));
    }

    private List<String> executors(Entry entry) {
        Stream<String> own = Stream.concat(Stream.of(entry.departmentId()), entry.coExecutors().stream())
                .map(departments::get)
                .map(DepartmentSummary::name);
        return Stream.concat(own, entry.partners().stream()).toList();
    }

    private static PrintedFunding funding(EntryFunding line) {
        return new PrintedFunding(
                FundingKind.valueOf(line.source().name()),
                line.plan().inThousands(),
                line.words(),
                thousands(line.actual()));
    }

    private static PrintedIndicator indicator(EntryIndicator indicator) {
        return new PrintedIndicator(
                IndicatorKind.valueOf(indicator.kind().name()),
                indicator.name(),
                indicator.unit(),
                indicator.plan().value(),
                value(indicator.actual()),
                indicator.reason());
    }

    private static BigDecimal thousands(Money money) {
        return money == null ? null : money.inThousands();
    }

    private static BigDecimal value(Quantity quantity) {
        return quantity == null ? null : quantity.value();
    }
}
