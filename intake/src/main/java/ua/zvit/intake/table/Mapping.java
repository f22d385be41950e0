package ua.zvit.intake.table;

import java.util.Map;
import java.util.Optional;
import ua.zvit.intake.FundingSource;

/**
 * What a person says that columns and rows of a file are, over what they seem to be. Both are named by their places: a
 * column «2.5» is the sixth under the third head of the file, a row «0.7» the eighth of the file's first block.
 *
 * @param columns by place; others are understood by their heads
 * @param rows by place; others are understood as they come
 */
public record Mapping(Map<String, ToldColumn> columns, Map<String, RowKind> rows) {
    public static final Mapping NONE = new Mapping(Map.of(), Map.of());

    public Mapping {
        columns = Map.copyOf(columns);
        rows = Map.copyOf(rows);
    }

    /**
     * @param role what it holds
     * @param source where its money comes from; null leaves what the head says
     * @param year of its money; 0 leaves what the head says
     */
    public record ToldColumn(Role role, FundingSource source, int year) {}

    Optional<ToldColumn> column(String place) {
        return Optional.ofNullable(columns.get(place));
    }

    /** @return what a person says the row is; empty where nobody has */
    public Optional<RowKind> row(Grid grid, int row) {
        return Optional.ofNullable(rows.get(grid.place(row)));
    }
}
