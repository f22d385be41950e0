package ua.zvit.printing;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import ua.zvit.printing.data.MoneyUnit;
import ua.zvit.printing.data.PrintedIndicator;
import ua.zvit.printing.data.PrintedMeasure;
import ua.zvit.printing.data.PrintedPart;
import ua.zvit.printing.data.PrintedReport;
import ua.zvit.printing.data.PrintedSection;
import ua.zvit.printing.data.Spending;
import ua.zvit.printing.form.FigureColumn;
import ua.zvit.printing.form.FormColumn;
import ua.zvit.printing.form.FormDescriptor;
import ua.zvit.printing.form.Requisite;
import ua.zvit.printing.form.SectionWords;
import ua.zvit.printing.narrative.NarrativeReader;
import ua.zvit.printing.narrative.PrintableText;

/**
 * A row of figures as the data has it.
 *
 * @param kind which of the table's rows it is
 * @param label what names the row in the table
 * @param measure what names the row to a person
 * @param texts what the row tells beside, as far as the form has columns for it
 */
record ExpectedRow(Kind kind, String label, String measure, List<String> figures, Map<FormColumn, FigureText> texts) {

    enum Kind {
        MEASURE,
        INDICATOR,
        SUM
    }

    /** All rows that the form prints of the report, in their order. */
    static List<ExpectedRow> of(PrintedReport report, FormDescriptor form) {
        List<ExpectedRow> rows = new ArrayList<>();
        for (int index = 0; index < report.sections().size(); index++) {
            PrintedSection section = report.sections().get(index);
            section.measures().forEach(measure -> add(rows, measure, form, report.unit()));
            if (form.subtotals() && !report.isHeadingOnly(index)) {
                rows.add(
                        sum(PrintableText.trimmed(SectionWords.subtotal(report, index)), section, form, report.unit()));
            }
        }
        rows.add(sum(Requisite.TOTAL_LABEL.words(report, form), report, form, report.unit()));
        return rows;
    }

    private static void add(List<ExpectedRow> rows, PrintedMeasure measure, FormDescriptor form, MoneyUnit unit) {
        String number = PrintableText.trimmed(measure.number());
        String label = form.columns().contains(FormColumn.NUMBER) ? number : PrintableText.trimmed(measure.title());
        rows.add(new ExpectedRow(
                Kind.MEASURE,
                label,
                number,
                figures(form, figure -> figure.print(measure, unit)),
                texts(measure, form)));
        for (PrintedPart part : measure.parts()) {
            String name = PrintableText.trimmed(part.label());
            rows.add(new ExpectedRow(
                    Kind.MEASURE,
                    form.columns().contains(FormColumn.NUMBER) ? "" : name,
                    number + ", " + name,
                    figures(form, figure -> figure.print(part, unit)),
                    Map.of()));
        }
        if (form.needsIndicators()) {
            for (PrintedIndicator indicator : measure.indicators()) {
                String name = TableRows.label(indicator);
                rows.add(new ExpectedRow(
                        Kind.INDICATOR,
                        name,
                        number + ", " + name,
                        figures(form, figure -> figure.printQuantity(indicator)),
                        Map.of()));
            }
        }
    }

    private static ExpectedRow sum(String label, Spending sums, FormDescriptor form, MoneyUnit unit) {
        return new ExpectedRow(
                Kind.SUM, label, label, figures(form, figure -> Subtotals.print(figure, sums, form, unit)), Map.of());
    }

    private static Map<FormColumn, FigureText> texts(PrintedMeasure measure, FormDescriptor form) {
        Map<FormColumn, FigureText> texts = new EnumMap<>(FormColumn.class);
        texts.put(FormColumn.TITLE, FigureText.of(PrintableText.trimmed(measure.title())));
        texts.put(FormColumn.NARRATIVE, FigureText.of(NarrativeReader.read(measure.narrativeHtml())));
        texts.put(FormColumn.REASON, FigureText.of(PrintableText.trimmed(measure.reason())));
        texts.keySet().retainAll(form.columns());
        return texts;
    }

    private static List<String> figures(FormDescriptor form, Function<FigureColumn, String> print) {
        return FigureColumn.of(form).stream().map(print).toList();
    }
}
