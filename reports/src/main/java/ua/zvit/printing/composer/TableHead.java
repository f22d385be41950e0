package ua.zvit.printing.composer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The head of a composed table: headings that neighbours share stand once above them, a column's own reaches the bottom. */
final class TableHead {
    private final Parts parts;
    private final List<ComposedColumn> columns;
    private final int[] heights;

    TableHead(Parts parts, List<ComposedColumn> columns) {
        this.parts = parts;
        this.columns = columns;
        int depth = columns.stream()
                .mapToInt(column -> column.headings().size())
                .max()
                .orElseThrow();
        this.heights = Stream.of(parts.row("heads", depth))
                .skip(1)
                .mapToInt(Integer::parseInt)
                .toArray();
    }

    int height() {
        return sum(0, heights.length);
    }

    /** The cells by rows, each from left to right. */
    String written() {
        StringBuilder head = new StringBuilder();
        for (int row = 0; row < heights.length; row++) {
            List<int[]> cells = cells(row);
            for (int[] cell : cells) {
                head.append(cell(row, cell, tag(cells, cell)));
            }
        }
        return head.toString();
    }

    /** First and last (exclusive) column of each cell that begins in the row. */
    private List<int[]> cells(int row) {
        List<int[]> cells = new ArrayList<>();
        int column = 0;
        while (column < columns.size()) {
            int end = end(row, column);
            if (columns.get(column).headings().size() > row) {
                cells.add(new int[] {column, end});
            }
            column = end;
        }
        return cells;
    }

    private int end(int row, int column) {
        List<String> headings = columns.get(column).headings();
        int end = column + 1;
        if (headings.size() > row + 1) {
            List<String> shared = headings.subList(0, row + 1);
            while (end < columns.size()
                    && columns.get(end).headings().size() > row + 1
                    && columns.get(end).headings().subList(0, row + 1).equals(shared)) {
                end++;
            }
        }
        return end;
    }

    private String cell(int row, int[] cell, String rowTag) {
        ComposedColumn first = columns.get(cell[0]);
        boolean isOwn = first.headings().size() == row + 1;
        int bottom = isOwn ? heights.length : row + 1;
        Map<String, Object> words = new HashMap<>();
        words.put("x", width(0, cell[0]));
        words.put("y", sum(0, row));
        words.put("cell-width", width(cell[0], cell[1]));
        words.put("height", sum(row, bottom));
        words.put("row-tag", rowTag);
        words.put("span", span("colspan", cell[1] - cell[0]) + span("rowspan", bottom - row));
        words.put("data", first.headings().get(row));
        return parts.filled("head-cell", words);
    }

    private String tag(List<int[]> cells, int[] cell) {
        boolean opens = cells.get(0) == cell;
        boolean closes = cells.get(cells.size() - 1) == cell;
        if (!opens && !closes) {
            return "";
        }
        return parts.filled("row-tag", Map.of("part", opens && closes ? "full" : opens ? "start" : "end"));
    }

    private String span(String direction, int count) {
        return count == 1 ? "" : parts.filled("span", Map.of("direction", direction, "count", count));
    }

    private int width(int from, int to) {
        return columns.subList(from, to).stream()
                .mapToInt(ComposedColumn::width)
                .sum();
    }

    private int sum(int from, int to) {
        int sum = 0;
        for (int row = from; row < to; row++) {
            sum += heights[row];
        }
        return sum;
    }
}
