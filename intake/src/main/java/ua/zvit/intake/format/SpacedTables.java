package ua.zvit.intake.format;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import ua.zvit.intake.document.Block;
import ua.zvit.intake.document.Note;
import ua.zvit.intake.document.Paragraph;
import ua.zvit.intake.document.Table;
import ua.zvit.intake.document.TextBuilder;
import ua.zvit.intake.format.raw.Limits;
import ua.zvit.intake.format.raw.TableBuilder;

/**
 * Makes a table of lines whose columns somebody has drawn with tabs or spaces, and says so: where the columns are is
 * guessed.
 */
final class SpacedTables {
    private static final Pattern GAP = Pattern.compile("\\t+|[ \\u00a0]{2,}");
    private static final int FEWEST_LINES = 3;

    private SpacedTables() {}

    static List<Block> in(List<Block> blocks, Limits limits) {
        List<Block> result = new ArrayList<>();
        List<Paragraph> run = new ArrayList<>();
        for (Block block : blocks) {
            if (block instanceof Paragraph paragraph
                    && (parts(paragraph).size() > 2 || paragraph.isBlank() && !run.isEmpty())) {
                run.add(paragraph);
            } else {
                flush(run, result, limits);
                result.add(block);
            }
        }
        flush(run, result, limits);
        return result;
    }

    private static List<String> parts(Paragraph paragraph) {
        return List.of(GAP.split(paragraph.shown().strip()));
    }

    private static void flush(List<Paragraph> run, List<Block> result, Limits limits) {
        List<List<String>> rows = run.stream()
                .filter(line -> !line.isBlank())
                .map(SpacedTables::parts)
                .toList();
        if (rows.size() < FEWEST_LINES) {
            result.addAll(run);
        } else {
            result.add(table(rows, limits));
        }
        run.clear();
    }

    /** What has fewer parts than the widest line lacks, most likely, its middle: numbers stand at the end. */
    private static Table table(List<List<String>> rows, Limits limits) {
        int width = rows.stream().mapToInt(List::size).max().orElse(0);
        TableBuilder builder = new TableBuilder(limits);
        for (List<String> row : rows) {
            builder.row(false);
            for (int index = 0; index < row.size(); index++) {
                boolean last = index == row.size() - 1;
                if (last && row.size() < width && row.get(index).matches("[\\d\\s.,\\u00a0–-]+")) {
                    builder.skip(width - row.size());
                }
                builder.cell(1, 1, List.of(marked(row.get(index), index == 0)));
            }
        }
        return builder.build("");
    }

    private static Paragraph marked(String text, boolean first) {
        TextBuilder builder = new TextBuilder().add(text);
        return (first ? builder.note(Note.Kind.DRAWN_WITH_SPACES, "") : builder).build();
    }
}
