package ua.zvit.printing.office;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import ua.zvit.printing.data.PrintedReport;
import ua.zvit.printing.form.FormColumn;
import ua.zvit.printing.form.FormDescriptor;

/**
 * The measures as a flat table that Excel and LibreOffice open with Ukrainian settings (UTF-8 with a byte order mark,
 * semicolons, quoted as RFC 4180 says): one line a measure, no sums, exact amounts in the council's unit with a decimal
 * comma; what a measure tells apart of its money stands in a last column. Text that a spreadsheet would take for a formula is
 * made harmless by a leading apostrophe; text that it would take for a day or a number («1.1» for 1 January) by a leading
 * tab, which programs do not show and readers strip.
 */
public final class CsvExport {

    private static final char MARK = '\uFEFF';
    private static final String FORMULA = "=+-@\t\r";
    private static final Pattern WHOLE = Pattern.compile("0|[1-9]\\d{0,8}");
    private static final Pattern LIKE_FIGURE = Pattern.compile(
            "[(.,]?\\d[\\d\\s.,:/%()+eE\\u00a0-]{0,29}|\\d{1,2}[ ./-]\\p{L}{3,9}\\.?(?:[ .]\\d{2,4})?(?: року| р\\.)?");

    private CsvExport() {}

    public static byte[] of(PrintedReport report, FormDescriptor form) {
        ReportTable table = TableBuilder.table(report, form);
        StringBuilder file = new StringBuilder().append(MARK);
        boolean parted = table.rows().stream().anyMatch(row -> row instanceof Row.Measure measure && measure.part());
        record(file, head(table, parted).stream().map(CsvExport::quoted).toList());
        String section = "";
        String parent = "";
        for (int index = 0; index < table.rows().size(); index++) {
            Row row = table.rows().get(index);
            if (row instanceof Row.Section opened) {
                parent = opened.level() == 1 ? opened.heading() : parent;
                section = opened.level() == 1 ? parent : parent + " / " + opened.heading();
            } else if (row instanceof Row.Measure measure && !measure.part()) {
                List<String> line = line(section, measure);
                if (parted) {
                    line.add(text(parts(table, index + 1)));
                }
                record(file, line);
            }
        }
        return file.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void record(StringBuilder file, List<String> values) {
        file.append(String.join(";", values)).append("\r\n");
    }

    private static String quoted(String text) {
        return '"' + text.replace("\"", "\"\"") + '"';
    }

    /** «нагороди: План 12,5, Факт 10; …», in one cell, so that nobody counts it twice. */
    private static String parts(ReportTable table, int from) {
        List<String> told = new ArrayList<>();
        for (int index = from;
                index < table.rows().size() && table.rows().get(index) instanceof Row.Measure part && part.part();
                index++) {
            List<String> figures = new ArrayList<>();
            String name = "";
            for (int column = 0; column < part.cells().size(); column++) {
                Cell cell = part.cells().get(column);
                Column of = table.columns().get(column);
                name = of.of() == FormColumn.TITLE ? CellText.of(cell).replaceFirst("^[^:]*: ", "") : name;
                String value = cell instanceof Cell.Amount amount ? number(amount.value()) : CellText.of(cell);
                if (of.kind() == Column.Kind.AMOUNT && !value.isEmpty()) {
                    figures.add(of.heading() + " " + value);
                }
            }
            told.add(name + ": " + String.join(", ", figures));
        }
        return String.join("; ", told);
    }

    private static List<String> head(ReportTable table, boolean parted) {
        List<String> head = new ArrayList<>(List.of("Розділ"));
        table.columns()
                .forEach(column ->
                        head.add(column.group() == null ? column.heading() : column.group() + ": " + column.heading()));
        if (parted) {
            head.add("У тому числі");
        }
        return head;
    }

    private static List<String> line(String section, Row.Measure measure) {
        List<String> line = new ArrayList<>(List.of(text(section)));
        measure.cells().forEach(cell -> line.add(value(cell)));
        return line;
    }

    private static String value(Cell cell) {
        if (cell instanceof Cell.Amount amount) {
            return number(amount.value());
        }
        if (cell instanceof Cell.Deviation deviation) {
            return number(deviation.value());
        }
        if (cell instanceof Cell.Percent percent) {
            return number(CellText.percent(percent));
        }
        return text(CellText.of(cell));
    }

    private static String number(BigDecimal value) {
        return value == null ? "" : value.toPlainString().replace('.', ',');
    }

    private static String text(String text) {
        if (!text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0) {
            return quoted("'" + text);
        }
        boolean figure =
                LIKE_FIGURE.matcher(text).matches() && !WHOLE.matcher(text).matches();
        return quoted(figure ? "\t" + text : text);
    }
}
