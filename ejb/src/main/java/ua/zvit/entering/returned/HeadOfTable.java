package ua.zvit.entering.returned;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import ua.zvit.printing.form.FormColumn;
import ua.zvit.printing.office.EditableTable;
import ua.zvit.printing.office.EditableTable.EditableColumn;

/**
 * Where a table's head ends, and where each column of the form stands in the file.
 *
 * @param next the first row below the head
 * @param places of the form's columns in the file; -1 for one that is not there
 * @param strangers heads of columns that the form does not have
 */
record HeadOfTable(int next, List<Integer> places, List<String> strangers) {
    /** So far down a head is looked for; a sheet has the letterhead above. */
    private static final int DEEPEST = 80;

    private static final int ROWS = 2;

    static Optional<HeadOfTable> in(List<List<FileCell>> rows, List<EditableColumn> columns) {
        for (int from = 0; from < Math.min(DEEPEST, rows.size()); from++) {
            Optional<HeadOfTable> head = best(rows, from, columns);
            if (head.isPresent()) {
                return Stream.of(head, best(rows, from + 1, columns))
                        .flatMap(Optional::stream)
                        .reduce(HeadOfTable::better);
            }
        }
        return Optional.empty();
    }

    private static Optional<HeadOfTable> best(List<List<FileCell>> rows, int from, List<EditableColumn> columns) {
        return Stream.of(at(rows, from, ROWS, columns), at(rows, from, 1, columns))
                .flatMap(Optional::stream)
                .reduce(HeadOfTable::better);
    }

    /** The line right above a head may look like its first row, for most columns have one: the head itself finds more. */
    private static HeadOfTable better(HeadOfTable one, HeadOfTable next) {
        return next.found() > one.found() ? next : one;
    }

    private long found() {
        return places.stream().filter(place -> place >= 0).count();
    }

    private static Optional<HeadOfTable> at(
            List<List<FileCell>> rows, int from, int depth, List<EditableColumn> columns) {
        if (from + depth > rows.size()) {
            return Optional.empty();
        }
        List<List<FileCell>> head = rows.subList(from, from + depth);
        int width = head.stream()
                .flatMap(List::stream)
                .mapToInt(cell -> cell.column() + cell.width())
                .max()
                .orElse(0);
        List<String> paths = new ArrayList<>();
        for (int column = 0; column < width; column++) {
            paths.add(path(head, column));
        }
        List<Integer> places = columns.stream()
                .map(column -> paths.indexOf(plain(String.join(" ", column.head()))))
                .toList();
        boolean title = false;
        for (int column = 0; column < columns.size(); column++) {
            title |= columns.get(column).of() == FormColumn.TITLE && places.get(column) >= 0;
        }
        long found = places.stream().filter(place -> place >= 0).count();
        if (!title || found * 2 < columns.size()) {
            return Optional.empty();
        }
        List<String> strangers = new ArrayList<>();
        for (int column = 0; column < width; column++) {
            if (!places.contains(column) && !paths.get(column).isEmpty()) {
                strangers.add(paths.get(column));
            }
        }
        return Optional.of(new HeadOfTable(from + depth, places, strangers));
    }

    private static String path(List<List<FileCell>> head, int column) {
        List<String> path = new ArrayList<>();
        for (List<FileCell> row : head) {
            row.stream()
                    .filter(cell -> cell.covers(column))
                    .map(cell -> cell.content().text())
                    .filter(text -> !text.isBlank())
                    .forEach(path::add);
        }
        return plain(String.join(" ", path));
    }

    private static String plain(String words) {
        return EditableTable.onOneLine(words).toLowerCase(Locale.ROOT);
    }
}
