package ua.zvit.load.print;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import ua.zvit.printing.data.PrintedMeasure;
import ua.zvit.printing.data.PrintedReport;
import ua.zvit.printing.data.PrintedSection;

/** What the printed report says, in words and figures only, so that every press prints the same. */
record PlainReport(List<String> head, List<Row> rows, List<String> foot) {

    /** Cells of a row of the table; the third one is of several paragraphs. A section's heading is a single cell. */
    record Row(String number, String title, List<String> narrative, String plan, String actual) {

        boolean isHeading() {
            return plan == null;
        }
    }

    static PlainReport of(PrintedReport report) {
        List<Row> rows = new ArrayList<>();
        for (PrintedSection section : report.sections()) {
            rows.add(new Row("", section.number() + ". " + section.title(), List.of(), null, null));
            section.measures().forEach(measure -> rows.add(row(measure)));
            rows.add(new Row(
                    "",
                    "Разом за розділом " + section.number(),
                    List.of(),
                    money(section.plan()),
                    money(section.actual())));
        }
        rows.add(new Row("", "Усього", List.of(), money(report.plan()), money(report.actual())));
        return new PlainReport(
                List.of(
                        report.letterhead().council(),
                        report.letterhead().department(),
                        report.documentType(),
                        report.title()),
                rows,
                List.of(report.signature().position() + " " + report.signature().name()));
    }

    private static Row row(PrintedMeasure measure) {
        List<Element> paragraphs =
                Jsoup.parseBodyFragment(measure.narrativeHtml()).select("p, li");
        return new Row(
                measure.number(),
                measure.title(),
                paragraphs.stream().map(Element::text).toList(),
                money(measure.plan()),
                measure.actual() == null ? "" : money(measure.actual()));
    }

    private static String money(BigDecimal thousands) {
        return String.format(Locale.forLanguageTag("uk"), "%.1f", thousands);
    }
}
