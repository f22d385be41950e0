package ua.zvit.printing.office.html;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import ua.zvit.printing.data.PrintedReport;
import ua.zvit.printing.form.FormDescriptor;
import ua.zvit.printing.narrative.NarrativeWalk;
import ua.zvit.printing.office.Cell;
import ua.zvit.printing.office.CellText;
import ua.zvit.printing.office.Column;
import ua.zvit.printing.office.OfficeText;
import ua.zvit.printing.office.ReportTable;
import ua.zvit.printing.office.Row;
import ua.zvit.printing.office.TableBuilder;

/**
 * The accessible edition: one page of plain HTML that reads well aloud, on a phone and in print. It loads nothing and
 * runs nothing; whatever a narrative holds stands in it as text.
 */
public final class HtmlEdition {

    private final ReportTable table;
    private final OfficeText text;
    private final Document page = Document.createShell("");

    private HtmlEdition(PrintedReport report, FormDescriptor form) {
        this.table = TableBuilder.table(report, form);
        this.text = OfficeText.of(report, form);
    }

    public static byte[] of(PrintedReport report, FormDescriptor form) {
        return new HtmlEdition(report, form).html().getBytes(StandardCharsets.UTF_8);
    }

    private String html() {
        page.outputSettings().prettyPrint(false);
        page.prependChild(new org.jsoup.nodes.DocumentType("html", "", ""));
        page.selectFirst("html").attr("lang", "uk");
        page.head().appendElement("meta").attr("charset", "utf-8");
        page.head()
                .appendElement("meta")
                .attr("name", "viewport")
                .attr("content", "width=device-width, initial-scale=1");
        page.title(text.documentType() + " " + text.title());
        page.head().appendElement("style").appendChild(new org.jsoup.nodes.DataNode(HtmlStyle.TEXT));
        header(page.body().appendElement("header"));
        Element main = page.body().appendElement("main");
        main.appendElement("h1").text(text.documentType()).appendElement("span").text(" " + text.title());
        table(main.appendElement("div")
                .attr("class", "wide")
                .attr("tabindex", "0")
                .attr("role", "region")
                .attr("aria-labelledby", "measures")
                .appendElement("table"));
        footer(page.body().appendElement("footer"));
        return page.outerHtml();
    }

    private void header(Element header) {
        if (text.draft()) {
            header.appendElement("p").attr("class", "draft").text(OfficeText.DRAFT);
        }
        text.letterhead().forEach(line -> header.appendElement("p").text(line));
        if (!text.approval().isEmpty()) {
            Element stamp = header.appendElement("p").attr("class", "approval");
            text.approval().forEach(line -> stamp.appendElement("span").text(line));
        }
        text.registration().forEach(line -> header.appendElement("p").text(line));
    }

    private void footer(Element footer) {
        text.notes().forEach(note -> footer.appendElement("p").text(note));
        footer.appendElement("p").text(text.position() + " " + text.name());
        if (!text.visas().isEmpty()) {
            footer.appendElement("p").text(OfficeText.VISAS);
            Element visas = footer.appendElement("ul");
            text.visas().forEach(visa -> visas.appendElement("li").text(visa));
        }
    }

    private void table(Element target) {
        target.appendElement("caption").attr("id", "measures").text("Заходи програми");
        head(target.appendElement("thead"));
        Element body = target.appendElement("tbody");
        for (Row row : table.rows()) {
            if (row instanceof Row.Section section) {
                body = body.childrenSize() == 0 ? body : target.appendElement("tbody");
                body.appendElement("tr")
                        .appendElement("th")
                        .attr("scope", "rowgroup")
                        .attr("colspan", Integer.toString(table.columns().size()))
                        .text(section.heading());
            } else if (row instanceof Row.Measure measure) {
                measure(body.appendElement("tr"), measure.cells());
            } else if (row instanceof Row.Sum sum) {
                sum((sum.total() ? target.appendElement("tfoot") : body).appendElement("tr"), sum);
            }
        }
    }

    private void head(Element head) {
        Element upper = head.appendElement("tr");
        Element lower = table.isGrouped() ? head.appendElement("tr") : null;
        for (int column = 0; column < table.columns().size(); column++) {
            Column of = table.columns().get(column);
            if (of.group() == null) {
                Element cell = upper.appendElement("th").attr("scope", "col").text(of.heading());
                if (lower != null) {
                    cell.attr("rowspan", "2");
                }
            } else {
                if (table.opensGroup(column)) {
                    upper.appendElement("th")
                            .attr("scope", "colgroup")
                            .attr("colspan", Integer.toString(table.span(column)))
                            .text(of.group());
                }
                lower.appendElement("th").attr("scope", "col").text(of.heading());
            }
        }
    }

    private void measure(Element row, List<Cell> cells) {
        for (int column = 0; column < cells.size(); column++) {
            Column of = table.columns().get(column);
            Element cell = row.appendElement(column == 0 ? "th" : "td");
            if (column == 0) {
                cell.attr("scope", "row");
            }
            if (of.kind().isFigure()) {
                cell.attr("class", "n").text(CellText.of(cells.get(column)));
            } else if (cells.get(column) instanceof Cell.Narrative narrative) {
                NarrativeWalk.through(narrative.blocks(), new HtmlNarrative(cell));
            } else if (cells.get(column) instanceof Cell.Paragraphs rich) {
                rich.value().forEach(runs -> HtmlNarrative.write(cell.appendElement("p"), runs));
            } else {
                cell.text(CellText.of(cells.get(column)));
            }
        }
    }

    private void sum(Element row, Row.Sum sum) {
        int span = table.labelSpan();
        row.appendElement("th")
                .attr("scope", "row")
                .attr("colspan", Integer.toString(span))
                .text(sum.label());
        sum.cells().stream()
                .skip(span)
                .forEach(cell -> row.appendElement("td").attr("class", "n").text(CellText.of(cell)));
    }
}
