package ua.zvit.intake.table;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import ua.zvit.intake.document.Cell;
import ua.zvit.intake.text.Amount;
import ua.zvit.intake.text.AmountReader;
import ua.zvit.intake.text.Units;
import ua.zvit.intake.text.WordLists;

/** Finds the rows of heads in a table, wherever they stand. */
final class HeadFinder {
    private static final WordLists WORDS = WordLists.of(HeadFinder.class);
    private static final List<String> TEXTS = List.of(
            "number",
            "title",
            "group",
            "narrative",
            "executor",
            "co-executor",
            "term",
            "source",
            "reason",
            "expected",
            "note",
            "code",
            "indicator",
            "indicator-unit");
    private static final List<String> SUMS = List.of(
            "plan",
            "actual",
            "adopted",
            "deviation",
            "percent",
            "money",
            "total",
            "state",
            "regional",
            "local",
            "other",
            "general",
            "special");
    private static final int LONGEST = 170;
    private static final int FEWEST_NUMBERS = 3;

    /** Rows from its beginning to before its end. */
    record Head(int from, int to) {}

    private HeadFinder() {}

    static Optional<Head> next(Grid grid, int from) {
        for (int row = from; row < grid.rows(); row++) {
            if (begins(grid, row)) {
                return Optional.of(new Head(row, end(grid, row)));
            }
        }
        return Optional.empty();
    }

    private static boolean begins(Grid grid, int row) {
        List<Cell> cells = grid.own(row);
        if (cells.size() < 2
                || cells.stream().anyMatch(HeadFinder::isData)
                || grid.filled(row).size() != cells.size()) {
            return false;
        }
        long texts = cells.stream().filter(cell -> isHead(cell, TEXTS)).count();
        long sums = cells.stream().filter(cell -> isHead(cell, SUMS)).count();
        long heads = cells.stream()
                .filter(cell -> isHead(cell, TEXTS) || isHead(cell, SUMS))
                .count();
        boolean named = cells.stream().anyMatch(cell -> isHead(cell, List.of("title", "narrative", "group", "number")));
        return named && heads >= 2 && texts + sums >= 2 && heads * 2 >= cells.size();
    }

    private static boolean isData(Cell cell) {
        Amount amount = AmountReader.of(cell);
        return amount.isNumber() && !isYear(cell.text()) || cell.text().length() > 2 * LONGEST;
    }

    private static boolean isYear(String text) {
        return text.matches(
                "(?iu)(?:19|20)\\d\\d\\s*(?:р\\.?|рік|року|роки)?(?:\\s*[(\\[].*)?|[IІV]+\\s*(?:етап|квартал|півріччя).*");
    }

    private static boolean isHead(Cell cell, List<String> groups) {
        String text = HeadText.of(cell);
        return text.length() <= LONGEST && groups.stream().anyMatch(group -> WORDS.has(group, text));
    }

    private static int end(Grid grid, int from) {
        int end = from + 1;
        while (end < grid.rows() && (isCovered(grid, end, from) || isBelow(grid, end)) && end - from < 8) {
            end++;
        }
        while (end < grid.rows() && isNumbering(grid, end)) {
            end++;
        }
        return end;
    }

    private static boolean isCovered(Grid grid, int row, int from) {
        boolean reaches = grid.filled(row).size() > grid.own(row).size();
        return reaches && grid.own(row).stream().noneMatch(HeadFinder::isData) && row > from;
    }

    /** Another row of heads: each of its cells says which sum stands under it. */
    private static boolean isBelow(Grid grid, int row) {
        List<Cell> cells = grid.own(row);
        return !cells.isEmpty()
                && (cells.size() > 1
                        || grid.columns() - cells.get(0).width() > 1
                        || Units.of(cells.get(0).text()).isPresent()
                                && cells.get(0).text().length() < 25)
                && cells.stream().noneMatch(HeadFinder::isData)
                && cells.stream()
                        .allMatch(cell -> isYear(cell.text())
                                || isHead(cell, SUMS)
                                || Units.of(cell.text()).isPresent()
                                || isHead(cell, List.of("indicator", "indicator-unit")))
                && !isTotalRow(cells);
    }

    private static boolean isTotalRow(List<Cell> cells) {
        return cells.size() == 1 && WORDS.starts("total", cells.get(0).text());
    }

    /** «1 2 3 4»: columns counted under their heads. */
    static boolean isNumbering(Grid grid, int row) {
        List<Cell> cells = grid.filled(row);
        if (cells.size() < FEWEST_NUMBERS || !cells.get(0).text().matches("[01]\\.?")) {
            return false;
        }
        int first = Integer.parseInt(cells.get(0).text().substring(0, 1));
        return IntStream.range(1, cells.size()).allMatch(index -> cells.get(index)
                        .text()
                        .matches("(?:" + (first + index) + "|\\d{1,2}(?:\\s?[=+\\-/].*)?)\\.?|[а-яА-ЯA-Z]"))
                && cells.stream().skip(1).anyMatch(cell -> cell.text().matches("2\\.?|" + (first + 1)));
    }
}
