package ua.zvit.printing.office;

import java.util.List;
import java.util.Objects;

/** The table of a report as its form wants it, without any format. */
public record ReportTable(List<Column> columns, List<Row> rows) {

    private static final int MANY = 8;

    public ReportTable {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /** Size of the letters: a table of many columns needs small ones. */
    public int pointSize() {
        return columns.size() > MANY ? 8 : 11;
    }

    /** Whether the head needs two rows, for columns stand under a common heading. */
    public boolean isGrouped() {
        return columns.stream().anyMatch(column -> column.group() != null);
    }

    /** How many columns, from this one on, stand under the same heading. */
    public int span(int column) {
        String group = columns.get(column).group();
        int end = column + 1;
        while (group != null
                && end < columns.size()
                && Objects.equals(group, columns.get(end).group())) {
            end++;
        }
        return end - column;
    }

    /** Whether a heading over several columns begins here. */
    public boolean opensGroup(int column) {
        return column == 0
                || !Objects.equals(
                        columns.get(column).group(), columns.get(column - 1).group());
    }

    /** How many columns stand before the first figure: there the label of a sum goes. */
    public int labelSpan() {
        int span = 0;
        while (span < columns.size() && !columns.get(span).kind().isFigure()) {
            span++;
        }
        return span;
    }
}
