package ua.zvit.printing.composer;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.IntConsumer;
import ua.zvit.printing.composer.ComposedColumn.Kind;

/** The rows of a composed table: of a measure, kept whole or running over pages, of an indicator, and of sums. */
final class TableRow {
    /** A title of 75 letters at the size of the continuation takes about so many points. */
    private static final int CONTINUED = 390;

    private static final int PADDING = 6;
    private static final int LINE = 14;
    private static final int LEAST = 84;
    private static final String OVERFLOW = " printWhenDetailOverflows=\"true\"";

    private final Parts parts;
    private final List<ComposedColumn> columns;

    TableRow(Parts parts, List<ComposedColumn> columns) {
        this.parts = parts;
        this.columns = columns;
    }

    int width() {
        return x(columns.size());
    }

    /** A row is parted only where what says that it goes on has room. */
    int longHeight() {
        int title = columns.get(index(Kind.TITLE)).width();
        return Math.max(LEAST, LINE * (CONTINUED / (title - PADDING) + 1) + LINE);
    }

    String whole() {
        StringBuilder row = new StringBuilder();
        each(column -> row.append(border(column, column + 1, 20, "")));
        each(column -> row.append(content(column, 20, "")));
        return row.toString();
    }

    String overPages() {
        int height = longHeight();
        StringBuilder row = new StringBuilder();
        each(column -> row.append(border(column, column + 1, height, OVERFLOW)));
        each(column -> row.append(content(column, height, OVERFLOW)));
        return row.toString();
    }

    /** The indicator's name stands over the title and the columns of text right of it. */
    String indicator() {
        int from = index(Kind.TITLE);
        int to = labelEnd(from);
        StringBuilder borders = new StringBuilder();
        StringBuilder cells = new StringBuilder();
        for (int column = 0; column < columns.size(); column = column == from ? to : column + 1) {
            borders.append(border(column, column == from ? to : column + 1, 18, ""));
            cells.append(indicatorCell(column, from, to));
        }
        return borders.append(cells).toString();
    }

    private int labelEnd(int from) {
        int to = from + 1;
        while (to < columns.size()
                && (columns.get(to).kind() == Kind.NARRATIVE || columns.get(to).kind() == Kind.EXECUTORS)) {
            to++;
        }
        return to;
    }

    private String indicatorCell(int column, int from, int to) {
        Map<String, Object> words = place(column, column == from ? to : column + 1, 18);
        if (column == from) {
            words.put("span", to - from == 1 ? "" : parts.filled("label-span", Map.of("count", to - from)));
            return parts.filled("label", words);
        }
        return switch (columns.get(column).kind()) {
            case NUMBER, AMOUNT -> content(column, 18, "");
            case TEXT -> {
                words.putAll(Map.of(
                        "style",
                        "indicator",
                        "markup",
                        "",
                        "data",
                        columns.get(column).field()));
                yield parts.filled("content", words);
            }
            default -> "";
        };
    }

    /** @param figure the name of a column's figure as an expression */
    String sums(String label, Function<ComposedColumn, String> figure) {
        int first = 0;
        while (!columns.get(first).isFigure()) {
            first++;
        }
        Map<String, Object> words = place(0, first, 22);
        words.put("count", first);
        words.put("data", label);
        StringBuilder row = new StringBuilder(parts.filled("sum-label", words));
        for (int column = first; column < columns.size(); column++) {
            ComposedColumn own = columns.get(column);
            Map<String, Object> cell = place(column, column + 1, 22);
            if (own.isFigure()) {
                cell.put("data", figure.apply(own));
            }
            row.append(parts.filled(own.isFigure() ? "sum-figure" : "sum-nothing", cell));
        }
        return row.toString();
    }

    private String border(int from, int to, int height, String overflow) {
        Map<String, Object> words = place(from, to, height);
        words.put("overflow", overflow);
        return parts.filled("border", words);
    }

    private String content(int column, int height, String overflow) {
        ComposedColumn own = columns.get(column);
        Map<String, Object> words = place(column, column + 1, height);
        switch (own.kind()) {
            case NUMBER -> {
                words.put("overflow", overflow);
                return parts.filled("number", words);
            }
            case TITLE -> {
                return title(words, !overflow.isEmpty());
            }
            default -> {
                words.put("style", own.kind().style());
                words.put("markup", own.kind() == Kind.NARRATIVE ? " markup=\"styled\"" : "");
                words.put("data", own.field());
                return parts.filled("content", words);
            }
        }
    }

    private String title(Map<String, Object> words, boolean goesOn) {
        boolean numbered = columns.stream().anyMatch(column -> column.kind() == Kind.NUMBER);
        words.put("bookmark", numbered ? "$F{number} + \" \" + $F{title}" : "$F{title}");
        words.put("role", goesOn ? parts.of("title-role") : "");
        String title = parts.filled("title", words);
        return goesOn ? parts.filled("continuation", words) + title : title;
    }

    private Map<String, Object> place(int from, int to, int height) {
        Map<String, Object> words = new HashMap<>();
        words.put("x", x(from));
        words.put("cell-width", x(to) - x(from));
        words.put("height", height);
        return words;
    }

    private int index(Kind kind) {
        int index = 0;
        while (columns.get(index).kind() != kind) {
            index++;
        }
        return index;
    }

    private int x(int column) {
        return columns.subList(0, column).stream()
                .mapToInt(ComposedColumn::width)
                .sum();
    }

    private void each(IntConsumer column) {
        for (int index = 0; index < columns.size(); index++) {
            column.accept(index);
        }
    }
}
