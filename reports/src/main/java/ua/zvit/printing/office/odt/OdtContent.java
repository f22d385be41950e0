package ua.zvit.printing.office.odt;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Locale;
import javax.xml.stream.XMLStreamException;
import ua.zvit.printing.data.PrintedReport;
import ua.zvit.printing.form.FormDescriptor;
import ua.zvit.printing.narrative.NarrativeRun;
import ua.zvit.printing.office.Cell;
import ua.zvit.printing.office.CellText;
import ua.zvit.printing.office.Column;
import ua.zvit.printing.office.Edition;
import ua.zvit.printing.office.OfficeText;
import ua.zvit.printing.office.ReportTable;
import ua.zvit.printing.office.Row;
import ua.zvit.printing.office.TableBuilder;

/** The body of the OpenDocument text: lines, the table, lines. Styles by name stand in {@code styles.xml}. */
final class OdtContent {

    private static final String TEXT = "Standard";

    private final OfficeText text;
    private final ReportTable table;
    private final double width;
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final OdtWriter xml;
    private final Edition edition;

    OdtContent(PrintedReport report, FormDescriptor form, Edition edition) throws XMLStreamException {
        this.text = OfficeText.of(report, form);
        this.table = TableBuilder.table(report, form);
        this.width = OfficeText.textWidth(form);
        this.xml = new OdtWriter(bytes);
        this.edition = edition;
    }

    byte[] bytes() throws XMLStreamException {
        xml.begin();
        tableStyles();
        xml.open("office:body");
        xml.open("office:text");
        before();
        table();
        after();
        xml.close();
        xml.close();
        xml.end();
        return bytes.toByteArray();
    }

    private void tableStyles() throws XMLStreamException {
        xml.open("office:automatic-styles");
        style("ReportTable", "table", "style:width", width + "mm", "table:align", "left");
        style("WholeRow", "table-row", "fo:keep-together", "always");
        style("Cell", "table-cell", "fo:border", "0.5pt solid #000000", "fo:padding", "1mm");
        int weights = table.columns().stream().mapToInt(Column::weight).sum();
        for (int column = 0; column < table.columns().size(); column++) {
            double millimetres = width * table.columns().get(column).weight() / weights;
            style(
                    "Column" + column,
                    "table-column",
                    "style:column-width",
                    String.format(Locale.ROOT, "%.2fmm", millimetres));
        }
        xml.close();
    }

    private void style(String name, String family, String... properties) throws XMLStreamException {
        xml.open("style:style", "style:name", name, "style:family", family);
        xml.empty("style:" + family + "-properties", properties);
        xml.close();
    }

    private void before() throws XMLStreamException {
        lines("Letterhead", text.letterhead());
        if (text.draft()) {
            xml.paragraph("Approval", OfficeText.DRAFT);
        }
        lines("Approval", text.approval());
        lines(TEXT, text.registration());
        xml.paragraph("Title", text.documentType());
        xml.paragraph("Subtitle", text.title());
    }

    private void after() throws XMLStreamException {
        lines(TEXT, text.notes());
        xml.paragraph(TEXT, "");
        xml.signature(text.signature(), OfficeText.unbroken(text.name()));
        if (!text.visas().isEmpty()) {
            xml.paragraph(TEXT, OfficeText.VISAS);
            lines(TEXT, text.visas());
        }
    }

    private void lines(String style, List<String> lines) throws XMLStreamException {
        for (String line : lines) {
            xml.paragraph(style, line);
        }
    }

    private void table() throws XMLStreamException {
        xml.open("table:table", "table:name", "Заходи", "table:style-name", "ReportTable");
        for (int column = 0; column < table.columns().size(); column++) {
            xml.empty("table:table-column", "table:style-name", "Column" + column);
        }
        xml.open("table:table-header-rows");
        head(true);
        if (table.isGrouped()) {
            head(false);
        }
        xml.close();
        for (Row row : table.rows()) {
            row(row);
        }
        xml.close();
    }

    private void head(boolean upper) throws XMLStreamException {
        xml.open("table:table-row", "table:style-name", "WholeRow");
        for (int column = 0; column < table.columns().size(); column++) {
            Column of = table.columns().get(column);
            if (of.group() == null) {
                ungrouped(of, upper);
            } else if (!upper) {
                cell(1, 1, "TableHead", of.heading());
            } else if (table.opensGroup(column)) {
                cell(table.span(column), 1, "TableHead", of.group());
            }
        }
        xml.close();
    }

    private void ungrouped(Column column, boolean upper) throws XMLStreamException {
        if (upper) {
            cell(1, table.isGrouped() ? 2 : 1, "TableHead", column.heading());
        } else {
            xml.empty("table:covered-table-cell");
        }
    }

    private void row(Row row) throws XMLStreamException {
        if (row instanceof Row.Measure measure) {
            xml.open("table:table-row");
            for (int column = 0; column < table.columns().size(); column++) {
                cell(measure.cells().get(column), style(column), column == 0 ? edition.mark(measure.place()) : null);
            }
        } else if (row instanceof Row.Section section) {
            xml.open("table:table-row", "table:style-name", "WholeRow");
            openCell(table.columns().size(), 1);
            xml.heading("Heading_20_1", section.heading());
            closeCell(table.columns().size());
        } else if (row instanceof Row.Sum sum) {
            xml.open("table:table-row", "table:style-name", "WholeRow");
            cell(table.labelSpan(), 1, "TableStrong", sum.label());
            for (int column = table.labelSpan(); column < table.columns().size(); column++) {
                cell(1, 1, "TableStrongFigure", CellText.of(sum.cells().get(column)));
            }
        }
        xml.close();
    }

    /** @param mark a bookmark that goes with the row wherever it is moved; null for none */
    private void cell(Cell cell, String style, String mark) throws XMLStreamException {
        openCell(1, 1);
        if (cell instanceof Cell.Narrative narrative) {
            OdtNarrative.write(narrative.blocks(), xml, style);
            closeCell(1);
            return;
        }
        List<List<NarrativeRun>> paragraphs = CellText.paragraphs(cell);
        for (int index = 0; index < paragraphs.size(); index++) {
            xml.paragraph(style, paragraphs.get(index), index == 0 ? mark : null);
        }
        if (paragraphs.isEmpty()) {
            xml.paragraph(style, "");
        }
        closeCell(1);
    }

    private void cell(int columns, int rows, String style, String words) throws XMLStreamException {
        openCell(columns, rows);
        xml.paragraph(style, words);
        closeCell(columns);
    }

    private void openCell(int columns, int rows) throws XMLStreamException {
        xml.open(
                "table:table-cell",
                "table:style-name",
                "Cell",
                "table:number-columns-spanned",
                Integer.toString(columns),
                "table:number-rows-spanned",
                Integer.toString(rows),
                "office:value-type",
                "string");
    }

    private void closeCell(int columns) throws XMLStreamException {
        xml.close();
        for (int covered = 1; covered < columns; covered++) {
            xml.empty("table:covered-table-cell");
        }
    }

    private String style(int column) {
        return table.columns().get(column).kind().isFigure() ? "TableFigure" : "TableText";
    }
}
