package ua.zvit.entering.returned;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import ua.zvit.printing.data.MoneyUnit;
import ua.zvit.printing.data.PrintedIndicator;
import ua.zvit.printing.office.CellContent;
import ua.zvit.printing.office.EditableTable;
import ua.zvit.printing.office.IndicatorLine;
import ua.zvit.report.values.EntryText;
import ua.zvit.report.values.EntryText.IndicatorText;
import ua.zvit.shared.YesNo;

/**
 * One indicator in the lines of a cell.
 *
 * @param number its place in the measure, from 1
 */
record IndicatorComparison(PrintedIndicator indicator, int number) {

    /**
     * What a line says otherwise.
     *
     * @param code the field; why it is left where {@code into} is null
     */
    record Change(String code, String name, String before, String text, UnaryOperator<EntryText> into) {}

    /**
     * @param lines of the file; the one that is about this indicator is taken out
     * @param before the line as it would be now
     */
    Optional<Change> compare(List<String> lines, String before) {
        Optional<String> own = lines.stream()
                .filter(line -> IndicatorLine.isAbout(line, indicator))
                .findFirst();
        if (own.isEmpty()) {
            return Optional.of(left("indicator-missing", before));
        }
        lines.remove(own.get());
        if (EditableTable.onOneLine(own.get()).equals(EditableTable.onOneLine(before))) {
            return Optional.empty();
        }
        Optional<IndicatorLine.Reached> reached = IndicatorLine.read(own.get(), indicator);
        Optional<FileAmount> actual = reached.flatMap(told -> value(told.actual()));
        if (actual.isEmpty()) {
            return Optional.of(left("no-number", own.get()));
        }
        IndicatorText told = new IndicatorText(
                number, actual.get().thousands(), reached.get().reason());
        return Optional.of(new Change("indicators." + number, indicator.name(), before, own.get(), text -> {
            List<IndicatorText> all = new ArrayList<>(text.indicators());
            all.add(told);
            return new EntryText(text.narrative(), text.actualThousands(), text.reason(), text.funding(), all);
        }));
    }

    /** A word where the unit tells words, else a number. */
    private Optional<FileAmount> value(String told) {
        return YesNo.of(indicator.unit())
                .flatMap(pair -> pair.value(told))
                .map(one -> new FileAmount(one, MoneyUnit.USUAL))
                .or(() -> FileAmount.of(CellContent.plain(told), MoneyUnit.USUAL));
    }

    private static Change left(String code, String text) {
        return new Change(code, "", "", text, null);
    }
}
