package ua.zvit.intake.format.word;

import java.util.List;
import java.util.TreeSet;
import java.util.function.BiFunction;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.hwpf.usermodel.Table;
import org.apache.poi.hwpf.usermodel.TableCell;
import org.apache.poi.hwpf.usermodel.TableRow;
import ua.zvit.intake.document.Block;
import ua.zvit.intake.document.Paragraph;
import ua.zvit.intake.format.raw.Limits;
import ua.zvit.intake.format.raw.TableBuilder;

/** Reads a table of old Word, whose rows have edges and no columns: columns are where any row has an edge. */
final class DocTables {
    private static final int NEAR = 45;

    private final Limits limits;
    private final BiFunction<Range, Integer, List<Block>> blocks;

    DocTables(Limits limits, BiFunction<Range, Integer, List<Block>> blocks) {
        this.limits = limits;
        this.blocks = blocks;
    }

    ua.zvit.intake.document.Table read(Table table, int level) {
        TreeSet<Integer> edges = edges(table);
        TableBuilder builder = new TableBuilder(limits);
        for (int row = 0; row < table.numRows(); row++) {
            builder.row(false);
            row(table.getRow(row), level, edges, builder);
        }
        return builder.build("");
    }

    private static TreeSet<Integer> edges(Table table) {
        TreeSet<Integer> edges = new TreeSet<>();
        for (int row = 0; row < table.numRows(); row++) {
            for (int index = 0; index < table.getRow(row).numCells(); index++) {
                TableCell cell = table.getRow(row).getCell(index);
                add(edges, cell.getLeftEdge());
                add(edges, cell.getLeftEdge() + cell.getWidth());
            }
        }
        return edges;
    }

    private static void add(TreeSet<Integer> edges, int edge) {
        Integer below = edges.floor(edge);
        Integer above = edges.ceiling(edge);
        boolean known = below != null && edge - below < NEAR || above != null && above - edge < NEAR;
        if (!known) {
            edges.add(edge);
        }
    }

    private static int column(TreeSet<Integer> edges, int edge) {
        return edges.headSet(edge + NEAR, false).size() - 1;
    }

    private void row(TableRow row, int level, TreeSet<Integer> edges, TableBuilder builder) {
        for (int index = 0; index < row.numCells(); index++) {
            TableCell cell = row.getCell(index);
            int from = column(edges, cell.getLeftEdge());
            int to = column(edges, cell.getLeftEdge() + cell.getWidth());
            while (cell.isFirstMerged()
                    && index + 1 < row.numCells()
                    && row.getCell(index + 1).isMerged()
                    && !row.getCell(index + 1).isFirstMerged()) {
                index++;
                to = column(
                        edges,
                        row.getCell(index).getLeftEdge() + row.getCell(index).getWidth());
            }
            builder.skip(from - builder.next());
            List<Block> content = blocks.apply(cell, level).stream()
                    .filter(block -> !(block instanceof Paragraph one)
                            || !one.isBlank()
                            || !one.notes().isEmpty())
                    .toList();
            if (cell.isVerticallyMerged() && !cell.isFirstVerticallyMerged()) {
                builder.continued(to - from, content);
            } else {
                builder.cell(to - from, 1, content);
            }
        }
    }
}
