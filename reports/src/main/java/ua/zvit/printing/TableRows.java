package ua.zvit.printing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import ua.zvit.printing.data.MoneyUnit;
import ua.zvit.printing.data.PrintedIndicator;
import ua.zvit.printing.data.PrintedMeasure;
import ua.zvit.printing.data.PrintedPart;
import ua.zvit.printing.data.PrintedReport;
import ua.zvit.printing.data.PrintedSection;
import ua.zvit.printing.form.FigureColumn;
import ua.zvit.printing.form.RowField;
import ua.zvit.printing.form.SectionWords;
import ua.zvit.printing.narrative.PrintableText;

/**
 * The rows of the table under the names of the template's fields: a row for each measure, one for each part of its money
 * that is told apart, and one for each of its indicators where the form wants them. A section without measures has one row that says so, unless it is divided: then its
 * heading stands above that of its first part.
 */
final class TableRows {

    private static final PrintedMeasure NO_MEASURES =
            new PrintedMeasure("", PrintedSection.NO_MEASURES, "", BigDecimal.ZERO, null);

    private final ReportForm form;
    private final ColumnWidths widths;
    private final MoneyUnit unit;
    private final List<FigureColumn> figures;
    private final List<Map<String, ?>> rows = new ArrayList<>();
    private String above = "";

    private TableRows(ReportForm form, ColumnWidths widths, MoneyUnit unit) {
        this.form = form;
        this.widths = widths;
        this.unit = unit;
        this.figures = FigureColumn.of(form.descriptor());
    }

    static List<Map<String, ?>> of(PrintedReport report, ReportForm form, ColumnWidths widths) {
        TableRows table = new TableRows(form, widths, report.unit());
        for (int index = 0; index < report.sections().size(); index++) {
            PrintedSection section = report.sections().get(index);
            if (report.isHeadingOnly(index)) {
                table.above += SectionWords.heading(section) + "\n";
            } else {
                table.add(index, section, SectionWords.subtotal(report, index));
                table.above = "";
            }
        }
        return table.rows;
    }

    /** «Показник продукту: кількість зустрічей, од.». */
    static String label(PrintedIndicator indicator) {
        return indicator.kind().title() + ": " + PrintableText.trimmed(indicator.named());
    }

    private void add(int index, PrintedSection section, String subtotalLabel) {
        Map<String, Object> common = common(index, section, PrintableText.trimmed(subtotalLabel));
        boolean opensSection = true;
        for (PrintedMeasure measure : section.measures()) {
            rows.add(measure(new HashMap<>(common), opensSection, measure));
            opensSection = false;
            measure.parts().forEach(part -> rows.add(part(new HashMap<>(common), part)));
            if (form.descriptor().needsIndicators()) {
                measure.indicators()
                        .forEach(indicator -> rows.add(indicator(new HashMap<>(common), measure, indicator)));
            }
        }
        if (opensSection) {
            Map<String, Object> row = measure(new HashMap<>(common), true, NO_MEASURES);
            figures.forEach(figure -> row.put(figure.key(), ""));
            rows.add(row);
        }
    }

    private Map<String, Object> common(int index, PrintedSection section, String subtotalLabel) {
        Map<String, Object> common = new HashMap<>();
        common.put(RowField.SECTION.key(), index);
        common.put(RowField.SECTION_HEADING.key(), PrintableText.lines(above + SectionWords.heading(section)));
        if (form.descriptor().subtotals()) {
            common.put(RowField.SUBTOTAL_LABEL.key(), PrintableText.trimmed(subtotalLabel));
            figures.forEach(figure ->
                    common.put(figure.subtotalKey(), Subtotals.print(figure, section, form.descriptor(), unit)));
        }
        return common;
    }

    private Map<String, Object> measure(Map<String, Object> row, boolean opensSection, PrintedMeasure measure) {
        RowContent content = RowContent.of(measure, widths);
        row.put(RowField.OPENS_SECTION.key(), opensSection);
        row.put(RowField.SHORT.key(), content.isShort());
        row.put(RowField.LONG.key(), !content.isShort());
        row.put(RowField.INDICATOR.key(), false);
        row.put(RowField.NUMBER.key(), content.number());
        row.put(RowField.TITLE.key(), content.title());
        row.put(RowField.CONTINUATION.key(), content.continuation());
        row.put(RowField.NARRATIVE.key(), content.narrative());
        row.put(RowField.TERM.key(), content.term());
        row.put(RowField.EXECUTORS.key(), content.executors());
        row.put(RowField.REASON.key(), content.reason());
        figures.forEach(figure -> row.put(figure.key(), figure.print(measure, unit)));
        return row;
    }

    private Map<String, Object> part(Map<String, Object> row, PrintedPart part) {
        measure(row, false, new PrintedMeasure("", part.label(), "", BigDecimal.ZERO, null));
        figures.forEach(figure -> row.put(figure.key(), figure.print(part, unit)));
        return row;
    }

    private Map<String, Object> indicator(Map<String, Object> row, PrintedMeasure measure, PrintedIndicator indicator) {
        row.put(RowField.OPENS_SECTION.key(), false);
        row.put(RowField.SHORT.key(), false);
        row.put(RowField.LONG.key(), false);
        row.put(RowField.INDICATOR.key(), true);
        row.put(RowField.NUMBER.key(), PrintableText.trimmed(measure.number()));
        row.put(RowField.TITLE.key(), label(indicator));
        row.put(RowField.REASON.key(), PrintableText.trimmed(indicator.reason()));
        figures.forEach(figure -> row.put(figure.key(), figure.printQuantity(indicator)));
        return row;
    }
}
