package ua.zvit.printing.narrative;

import java.util.ArrayList;
import java.util.List;
import ua.zvit.shared.TableMarks;

/** A narrative as lines that tell where tables, rows and cells begin ({@link TableMarks}), and lines without that. */
public final class MarkedLines {
    private MarkedLines() {}

    public static List<List<NarrativeRun>> of(List<NarrativeBlock> blocks) {
        List<List<NarrativeRun>> lines = new ArrayList<>();
        for (NarrativeBlock block : blocks) {
            if (block instanceof NarrativeBlock.Table table) {
                add(table, lines);
            } else {
                lines.addAll(block.lines());
            }
        }
        return lines;
    }

    private static void add(NarrativeBlock.Table table, List<List<NarrativeRun>> lines) {
        for (int row = 0; row < table.rows().size(); row++) {
            for (int column = 0; column < table.rows().get(row).size(); column++) {
                List<List<NarrativeRun>> cell =
                        table.rows().get(row).get(column).lines();
                for (int line = 0; line < Math.max(1, cell.size()); line++) {
                    boolean first = row == 0 && column == 0;
                    lines.add(marked(
                            TableMarks.of(first, column == 0, line == 0),
                            line < cell.size() ? cell.get(line) : List.of()));
                }
            }
        }
    }

    private static List<NarrativeRun> marked(String marks, List<NarrativeRun> line) {
        List<NarrativeRun> marked = new ArrayList<>(List.of(NarrativeRun.plain(marks)));
        marked.addAll(line);
        return marked;
    }

    /** @return the marks before a line; empty for one outside of tables */
    public static String marks(List<NarrativeRun> line) {
        return line.isEmpty() ? "" : TableMarks.of(line.get(0).text());
    }

    /** @return the line without its marks; empty where it is but marks */
    public static List<NarrativeRun> bare(List<NarrativeRun> line) {
        String marks = marks(line);
        if (marks.isEmpty()) {
            return line;
        }
        List<NarrativeRun> bare = new ArrayList<>(line);
        NarrativeRun first = bare.remove(0);
        if (first.text().length() > marks.length()) {
            bare.add(0, first.with(first.text().substring(marks.length())));
        }
        return bare;
    }

    /** @return the lines that say something, without marks */
    public static List<List<NarrativeRun>> bareLines(List<List<NarrativeRun>> lines) {
        return lines.stream()
                .map(MarkedLines::bare)
                .filter(line -> !line.isEmpty())
                .toList();
    }
}
