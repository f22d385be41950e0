package ua.zvit.intake.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import ua.zvit.intake.FundingSource;
import ua.zvit.intake.document.Cell;
import ua.zvit.intake.text.Amount;
import ua.zvit.intake.text.AmountReader;
import ua.zvit.intake.text.OutlineNumber;
import ua.zvit.intake.text.Units;
import ua.zvit.intake.text.WordLists;

/** Finds out what the columns under a head hold: by the words of the head, and by what stands below it. */
final class ColumnReader {
    private static final WordLists WORDS = WordLists.of(ColumnReader.class);
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(20\\d\\d)(?!\\d)");
    private static final Pattern YEARS = Pattern.compile("20\\d\\d\\s*[-–—]\\s*20\\d\\d");
    private static final double MOSTLY = 0.5;

    private final Grid grid;
    private final HeadFinder.Head head;
    private final List<Integer> rows;

    ColumnReader(Grid grid, HeadFinder.Head head, List<Integer> rows) {
        this.grid = grid;
        this.head = head;
        this.rows = rows;
    }

    /** @param number of the head in its file, from 0 */
    List<Column> read(Mapping mapping, int number) {
        return ColumnRepair.of(IntStream.range(0, grid.columns())
                .mapToObj(index -> column(index, number + "." + index))
                .map(column -> mapping.column(column.place()).map(column::as).orElse(column))
                .toList());
    }

    private Column column(int index, String place) {
        List<String> path = path(index);
        Contents contents = contents(index);
        String whole = String.join(" / ", path);
        RoleByWords words = new RoleByWords(path, contents.numeric());
        Role role = role(index, path, contents, words);
        return new Column(
                place,
                index,
                role,
                role.isMoney() || role.isDerived() ? source(path) : null,
                year(path),
                unit(path),
                whole,
                words.sureness());
    }

    private Role role(int index, List<String> path, Contents contents, RoleByWords words) {
        if (grid.isHiddenColumn(index)) {
            return Role.HIDDEN;
        }
        if (contents.filled() == 0 && path.isEmpty()) {
            return Role.EMPTY;
        }
        Role role = words.role();
        if (role == Role.UNCLEAR && index == 0 && contents.numbers() > MOSTLY) {
            return Role.NUMBER;
        }
        return role == Role.UNCLEAR && contents.filled() == 0 ? Role.EMPTY : role;
    }

    /** What stands above the column; in a sheet without merged cells a head holds for the empty ones to its right. */
    private List<String> path(int column) {
        List<String> path = new ArrayList<>();
        Cell before = null;
        for (int row = head.from(); row < head.to(); row++) {
            Cell cell = grid.at(row, column);
            boolean lower = row + 1 < head.to()
                    && IntStream.range(row + 1, head.to())
                            .anyMatch(each -> !grid.text(each, column).isEmpty());
            if ((cell == null || cell.isBlank()) && lower) {
                cell = leftOf(row, column);
            }
            String text = HeadText.of(cell);
            if (cell != null && cell != before && !text.isEmpty() && !HeadFinder.isNumbering(grid, row)) {
                path.add(text);
            }
            before = cell;
        }
        return path;
    }

    private Cell leftOf(int row, int column) {
        for (int left = column - 1; left >= 0; left--) {
            Cell cell = grid.at(row, left);
            if (cell != null && !cell.isBlank()) {
                boolean spreads = IntStream.range(row + 1, head.to())
                        .anyMatch(each ->
                                !grid.text(each, cell.column()).isEmpty() && grid.at(each, cell.column()) != cell);
                return spreads ? cell : null;
            }
        }
        return null;
    }

    /**
     * What the data rows hold in a column.
     *
     * @param numeric share of sums among what is filled; -1 when nothing is
     * @param numbers share of outline numbers
     */
    private record Contents(int filled, double numeric, double numbers) {}

    private Contents contents(int column) {
        int filled = 0;
        int sums = 0;
        int numbers = 0;
        for (int row : rows) {
            Cell cell = grid.at(row, column);
            if (cell == null || cell.isBlank() || cell.width() > grid.columns() / 2 || !grid.begins(row, column)) {
                continue;
            }
            filled++;
            Amount amount = AmountReader.of(cell);
            boolean several = cell.lines().size() > 1
                    && cell.lines().stream()
                            .map(AmountReader::of)
                            .allMatch(one -> one.isNumber() || one.kind() == Amount.Kind.NONE);
            sums += amount.isNumber()
                            || several
                            || amount.kind() == Amount.Kind.NONE
                            || amount.kind() == Amount.Kind.ERROR
                            || WORDS.has("plan-words", cell.text())
                    ? 1
                    : 0;
            numbers += OutlineNumber.of(cell.text()).isPresent() ? 1 : 0;
        }
        return filled == 0
                ? new Contents(0, -1, 0)
                : new Contents(filled, (double) sums / filled, (double) numbers / filled);
    }

    private static FundingSource source(List<String> path) {
        List<String> upwards = new ArrayList<>(path);
        Collections.reverse(upwards);
        FundingSource total = null;
        for (String text : upwards) {
            FundingSource found = Sources.in(text).orElse(null);
            if (found != null && !found.isTotal()) {
                return total == null ? found : total;
            }
            total = total == null ? found : total;
        }
        return total;
    }

    private static int year(List<String> path) {
        for (int index = path.size() - 1; index >= 0; index--) {
            String text = YEARS.matcher(path.get(index)).replaceAll(" ");
            Matcher found = YEAR.matcher(text);
            if (found.find()) {
                int year = Integer.parseInt(found.group(1));
                return found.find() && !found.group(1).equals(Integer.toString(year)) ? 0 : year;
            }
        }
        return 0;
    }

    private static BigDecimal unit(List<String> path) {
        List<String> upwards = new ArrayList<>(path);
        Collections.reverse(upwards);
        return upwards.stream()
                .map(text -> Units.of(text).orElse(null))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }
}
