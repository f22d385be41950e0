package ua.zvit.printing.narrative;

import java.util.ArrayList;
import java.util.List;

/**
 * A narrative's table as lines, for a column too narrow for a table in it: «– Ліцей № 1 — 120,5», with more columns «– Ліцей
 * № 1: план — 120,5; факт — 98,0» where heads name them, «– Ліцей № 1: 120,5; 98,0» where none do. A row of heads alone
 * comes first, in bold. An empty cell is told as «–» where its place tells what it is about.
 */
public final class TableLines {
    private static final String BETWEEN = " — ";
    private static final String NONE = "–";

    private final List<NarrativeBlock.TableCell> heads;
    private final int columns;

    private TableLines(NarrativeBlock.Table table) {
        List<NarrativeBlock.TableCell> first = table.rows().get(0);
        this.columns = first.size();
        this.heads = isHeads(first) && table.rows().size() > 1 ? first : List.of();
    }

    /** @return a line for each row that says something */
    public static List<List<NarrativeRun>> of(NarrativeBlock.Table table) {
        List<List<NarrativeRun>> lines = new ArrayList<>();
        if (!table.rows().isEmpty()) {
            TableLines form = new TableLines(table);
            table.rows().stream()
                    .filter(row -> row.stream().anyMatch(cell -> !cell.lines().isEmpty()))
                    .forEach(row -> lines.add(form.line(row)));
        }
        return lines;
    }

    private static boolean isHeads(List<NarrativeBlock.TableCell> row) {
        return row.stream().allMatch(cell -> cell.head() || cell.lines().isEmpty());
    }

    private List<NarrativeRun> line(List<NarrativeBlock.TableCell> row) {
        boolean head = row == heads;
        List<NarrativeRun> line = new ArrayList<>();
        if (!head && columns > 1) {
            line.add(NarrativeRun.plain("– "));
        }
        boolean labelled = !head && !heads.isEmpty() && columns > 2;
        int told = 0;
        for (int column = 0; column < row.size(); column++) {
            NarrativeBlock.TableCell cell = row.get(column);
            if (labelled && column > 0 && cell.lines().isEmpty()) {
                continue;
            }
            line.add(NarrativeRun.plain(column == 0 ? "" : between(told)));
            if (labelled && column > 0 && !heads.get(column).lines().isEmpty()) {
                add(line, heads.get(column), false);
                line.add(NarrativeRun.plain(BETWEEN));
            }
            add(line, cell, cell.head());
            told++;
        }
        line.removeIf(run -> run.text().isEmpty());
        return line;
    }

    private String between(int told) {
        if (columns == 2) {
            return BETWEEN;
        }
        return told == 1 ? ": " : "; ";
    }

    private static void add(List<NarrativeRun> line, NarrativeBlock.TableCell cell, boolean bold) {
        if (cell.lines().isEmpty()) {
            line.add(NarrativeRun.plain(NONE));
        }
        for (int index = 0; index < cell.lines().size(); index++) {
            if (index > 0) {
                line.add(NarrativeRun.plain(", "));
            }
            for (NarrativeRun run : cell.lines().get(index)) {
                line.add(new NarrativeRun(run.text(), bold || run.bold(), run.italic(), run.rise(), run.address()));
            }
        }
    }
}
