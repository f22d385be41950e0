package ua.zvit.printing.composer;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes the template of a form: its columns as a table, the requisites around it. Columns of figures stand right of the
 * title, for what names a sum stands left of its figures.
 */
public final class TemplateComposer {
    private static final Parts PARTS = new Parts("table.txt");

    private TemplateComposer() {}

    /** @return width of the table in points */
    public static int width(boolean portrait) {
        return Integer.parseInt(PARTS.table(sheet(portrait)).get("width"));
    }

    /**
     * @param name of the template: Latin letters, digits and hyphens
     * @param columns a title among them, and at least one figure right of it; as wide as the table together
     * @param indicators whether each indicator of a measure has a row of its own below it
     * @return JRXML
     */
    public static String composed(String name, boolean portrait, List<ComposedColumn> columns, boolean indicators) {
        TableRow row = new TableRow(PARTS, columns);
        TableHead head = new TableHead(PARTS, columns);
        Map<String, Object> words = new HashMap<>(PARTS.table(sheet(portrait)));
        if (!words.get("width").equals(Integer.toString(row.width()))) {
            throw new IllegalArgumentException("Not as wide as the table: " + row.width());
        }
        words.put("name", name);
        words.put("columns", columns.size());
        sizes(words, portrait, columns);
        data(words, columns);
        words.put("head", head.written());
        words.put("head-height", head.height());
        words.put("total", row.sums("$P{totalLabel}", column -> "$P{" + column.total() + "}"));
        words.put("subtotal", row.sums("$F{subtotalLabel}", column -> "$F{" + column.subtotal() + "}"));
        words.put("section", PARTS.filled("section", words));
        words.put("short-row", row.whole());
        words.put("long-row", row.overPages());
        words.put("long-height", row.longHeight());
        words.put("long-band", row.longHeight() + 22);
        words.put("indicator-row", indicators ? row.indicator() : "");
        words.put("indicator-band", indicators ? PARTS.filled("indicator-band", words) : "");
        return RequisiteParts.putInto(PARTS.filled("template", words), portrait);
    }

    /** Many columns want small letters, narrow ones of figures small figures. */
    private static void sizes(Map<String, Object> words, boolean portrait, List<ComposedColumn> columns) {
        String[] text = PARTS.row("text-sizes", portrait ? columns.size() : Math.max(6, columns.size()));
        words.put("text-size", text[1]);
        words.put("head-size", text[2]);
        words.put("small-size", text[3]);
        int narrowest = columns.stream()
                .filter(ComposedColumn::isFigure)
                .mapToInt(ComposedColumn::width)
                .min()
                .orElseThrow();
        String[] amount = PARTS.row("amount-sizes", narrowest);
        words.put("amount-size", amount[1]);
        words.put("amount-padding", amount[2]);
    }

    private static void data(Map<String, Object> words, List<ComposedColumn> columns) {
        words.put(
                "total-parameters",
                declared(
                        "parameter",
                        columns.stream().filter(ComposedColumn::isFigure).map(ComposedColumn::total)));
        words.put(
                "heading-parameters",
                declared("parameter", columns.stream().flatMap(column -> column.headings().stream())));
        words.put(
                "fields",
                declared(
                        "field",
                        columns.stream()
                                .filter(column -> column.kind() != ComposedColumn.Kind.NUMBER
                                        && column.kind() != ComposedColumn.Kind.TITLE)
                                .flatMap(column -> column.isFigure()
                                        ? Stream.of(column.field(), column.subtotal())
                                        : Stream.of(column.field()))));
    }

    private static String declared(String part, Stream<String> names) {
        return names.distinct()
                .map(name -> PARTS.filled(part, Map.of("data", name)))
                .collect(Collectors.joining());
    }

    private static String sheet(boolean portrait) {
        return portrait ? "portrait-sheet" : "landscape-sheet";
    }
}
