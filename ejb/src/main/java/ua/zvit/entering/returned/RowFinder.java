package ua.zvit.entering.returned;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import ua.zvit.entering.values.LeftInFile;
import ua.zvit.printing.form.FormColumn;
import ua.zvit.printing.office.EditableTable;
import ua.zvit.printing.office.EditableTable.EditableColumn;

/**
 * Finds the measures' rows in a file: by the mark that the export gave them; else by number and title, by the title, by the
 * number, where only one measure has it. What is no measure's row and not what the export itself wrote is left.
 */
final class RowFinder {
    private static final Set<FormColumn> RECKONED = EnumSet.of(FormColumn.DEVIATION, FormColumn.PERCENT);

    private final EditableTable now;
    private final List<String> numbers;
    private final ToldEdition told;
    private final Map<Integer, FoundRow> found = new TreeMap<>();
    private final List<LeftInFile> left = new ArrayList<>();
    private final Map<String, Deque<Integer>> byBoth = new HashMap<>();
    private final Map<String, Deque<Integer>> byTitle = new HashMap<>();
    private final Map<String, Deque<Integer>> byLabel = new HashMap<>();

    /** @param numbers of the measures in the order of the table, by which their entries are found */
    RowFinder(EditableTable now, List<String> numbers, ToldEdition told) {
        this.now = now;
        this.numbers = numbers;
        this.told = told;
        for (int line = 0; line < numbers.size(); line++) {
            String title = words(line, FormColumn.TITLE);
            String label = words(line, FormColumn.NUMBER);
            byBoth.computeIfAbsent(label + "\n" + title, none -> new ArrayDeque<>())
                    .add(line);
            byTitle.computeIfAbsent(title, none -> new ArrayDeque<>()).add(line);
            byLabel.computeIfAbsent(label, none -> new ArrayDeque<>()).add(line);
        }
    }

    private String words(int line, FormColumn of) {
        int column = column(of);
        return column < 0
                ? ""
                : EditableTable.onOneLine(
                        now.measures().get(line).cells().get(column).text());
    }

    private int column(FormColumn of) {
        List<FormColumn> all = now.columns().stream().map(EditableColumn::of).toList();
        return all.indexOf(of);
    }

    void read(FileContent file) {
        List<Integer> places = List.of();
        List<FoundRow> rows = new ArrayList<>();
        for (List<List<FileCell>> table : file.tables()) {
            Optional<HeadOfTable> head = HeadOfTable.in(table, now.columns());
            places = head.map(HeadOfTable::places).orElse(places);
            head.ifPresent(known ->
                    known.strangers().forEach(name -> left.add(new LeftInFile("", name, "column-unknown", ""))));
            int first = head.map(HeadOfTable::next).orElse(places.isEmpty() ? table.size() : 0);
            table.subList(0, first).forEach(row -> above(row, head.isPresent()));
            for (List<FileCell> row : table.subList(first, table.size())) {
                FoundRow one = new FoundRow(row, places);
                if (!marked(one)) {
                    rows.add(one);
                }
            }
        }
        rows.forEach(this::unmarked);
    }

    /** What stands above a head: in a sheet the letterhead, whose words are known; the head itself is read already. */
    private void above(List<FileCell> row, boolean headed) {
        String words = words(row);
        boolean ofHead = headed
                && row.stream()
                        .map(cell -> EditableTable.onOneLine(cell.content().text()))
                        .allMatch(this::isHead);
        if (!words.isEmpty() && !ofHead && !now.around().contains(words)) {
            left.add(new LeftInFile("", "", "around", words));
        }
    }

    private boolean isHead(String words) {
        return words.isEmpty()
                || now.columns().stream()
                        .flatMap(column -> column.head().stream())
                        .anyMatch(head -> EditableTable.onOneLine(head).equalsIgnoreCase(words));
    }

    private boolean marked(FoundRow row) {
        return row.cells().stream()
                .flatMap(cell -> cell.marks().stream())
                .map(told::measure)
                .filter(Objects::nonNull)
                .map(numbers::indexOf)
                .anyMatch(line -> line >= 0 && take(line, row));
    }

    private boolean take(int line, FoundRow row) {
        return found.putIfAbsent(line, row) == null;
    }

    private void unmarked(FoundRow row) {
        String words = words(row.cells());
        String title = text(row, FormColumn.TITLE);
        String label = text(row, FormColumn.NUMBER);
        boolean known = words.isEmpty()
                || now.others().contains(first(row))
                || now.around().contains(words)
                || now.parts().stream().anyMatch(part -> isAs(part, row))
                || row.cells().stream()
                        .map(cell -> EditableTable.onOneLine(cell.content().text()))
                        .allMatch(this::isHead);
        if (!known
                && !takeFirst(byBoth.get(label + "\n" + title), row)
                && !takeOnly(byTitle.get(title), row)
                && !takeOnly(byLabel.get(label), row)
                && !now.others().contains(title)) {
            left.add(new LeftInFile("", "", isLine(row) ? "around" : "row-unknown", words));
        }
    }

    /** Only a part's row that nobody touched is known; what a program reckons counts for nothing. */
    private boolean isAs(EditableTable.Line part, FoundRow row) {
        return IntStream.range(0, now.columns().size())
                .filter(column -> !RECKONED.contains(now.columns().get(column).of()))
                .allMatch(column -> EditableTable.onOneLine(
                                part.cells().get(column).text())
                        .equals(row.cell(column)
                                .map(cell ->
                                        EditableTable.onOneLine(cell.content().text()))
                                .orElse("")));
    }

    /** A sheet has no other place for what stands around its table. */
    private static boolean isLine(FoundRow row) {
        List<FileCell> filled = row.cells().stream()
                .filter(cell -> !cell.content().text().isBlank())
                .toList();
        return filled.size() == 1 && filled.get(0).width() == 1;
    }

    private boolean takeFirst(Collection<Integer> lines, FoundRow row) {
        return lines != null && lines.stream().anyMatch(line -> take(line, row));
    }

    private boolean takeOnly(Collection<Integer> lines, FoundRow row) {
        return lines != null && lines.size() == 1 && takeFirst(lines, row);
    }

    private String text(FoundRow row, FormColumn of) {
        int column = column(of);
        return column < 0
                ? ""
                : row.cell(column)
                        .map(cell -> EditableTable.onOneLine(cell.content().text()))
                        .orElse("");
    }

    private static String first(FoundRow row) {
        return row.cells().stream()
                .map(cell -> EditableTable.onOneLine(cell.content().text()))
                .filter(words -> !words.isEmpty())
                .findFirst()
                .orElse("");
    }

    private static String words(List<FileCell> row) {
        return EditableTable.onOneLine(
                row.stream().map(cell -> cell.content().text()).collect(Collectors.joining(" ")));
    }

    /** @return rows by the place of their measures in the table */
    Map<Integer, FoundRow> found() {
        return found;
    }

    List<LeftInFile> left() {
        return left;
    }
}
