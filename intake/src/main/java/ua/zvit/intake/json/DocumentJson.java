package ua.zvit.intake.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import ua.zvit.intake.document.Block;
import ua.zvit.intake.document.Cell;
import ua.zvit.intake.document.Document;
import ua.zvit.intake.document.Note;
import ua.zvit.intake.document.Paragraph;
import ua.zvit.intake.document.Run;
import ua.zvit.intake.document.Table;
import ua.zvit.intake.format.FileFormat;
import ua.zvit.shared.Rise;
import ua.zvit.shared.TableMarks;

/**
 * Writes what a file holds as it is, nothing understood: {@code format}, {@code properties}, {@code notes}, and {@code
 * blocks}, each with {@code lines} or with {@code rows} of cells. A cell tells its {@code column}, {@code width}, {@code
 * lines} of runs ({@code t} text, {@code b} bold, {@code i} italic, {@code r} {@code sup} or {@code sub}, {@code a} address; a line of a table inside the cell begins with
 * {@link TableMarks}), {@code marks}, and what a sheet
 * keeps as {@code number} or {@code error}.
 */
public final class DocumentJson {
    private static final String INDENT = "\u00A0\u00A0\u00A0";
    private static final int DEEPEST = 4;
    private static final Set<Note.Kind> SILENT = EnumSet.of(Note.Kind.MARK, Note.Kind.GOES_ON);

    private final ObjectMapper mapper = new ObjectMapper();

    public String write(FileFormat format, Map<String, String> properties, Document document) {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        root.put("format", format.name().toLowerCase(Locale.ROOT));
        ObjectNode told = root.putObject("properties");
        properties.forEach(told::put);
        notes(root.putArray("notes"), document.notes());
        ArrayNode blocks = root.putArray("blocks");
        document.blocks().forEach(block -> block(blocks.addObject(), block));
        try {
            return mapper.writeValueAsString(root);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A tree of texts can always be written", e);
        }
    }

    private static void block(ObjectNode json, Block block) {
        if (block instanceof Table table) {
            ArrayNode rows = json.putArray("rows");
            table.rows().forEach(row -> {
                ArrayNode cells = rows.addArray();
                row.cells().forEach(cell -> cell(cells.addObject(), cell));
            });
        } else {
            lines(json.putArray("lines"), (Paragraph) block);
            notes(json.putArray("notes"), ((Paragraph) block).notes());
        }
    }

    private static void cell(ObjectNode json, Cell cell) {
        json.put("column", cell.column()).put("width", cell.width());
        ArrayNode lines = json.putArray("lines");
        cell.content().forEach(block -> {
            if (block instanceof Paragraph paragraph) {
                lines(lines, paragraph);
            } else {
                inner(lines, (Table) block);
            }
        });
        ArrayNode marks = json.putArray("marks");
        List<Note> notes = cell.notes();
        notes.stream().filter(note -> note.kind() == Note.Kind.MARK).forEach(note -> marks.add(note.text()));
        notes(json.putArray("notes"), notes);
        if (cell.value() != null && cell.value().number() != null) {
            json.put("number", cell.value().number().toPlainString());
        } else if (cell.value() != null && cell.value().error()) {
            json.put("error", true);
        }
    }

    /** A table inside a cell: its lines tell by marks where it, its rows and its cells begin. */
    private static void inner(ArrayNode lines, Table table) {
        for (int row = 0; row < table.rows().size(); row++) {
            List<Cell> cells = table.rows().get(row).cells();
            for (int column = 0; column < cells.size(); column++) {
                ArrayNode own = said(cells.get(column));
                for (int line = 0; line < Math.max(1, own.size()); line++) {
                    String marks = TableMarks.of(row == 0 && column == 0 && line == 0, column == 0, line == 0);
                    ArrayNode marked = lines.addArray();
                    run(marked, plain(marks));
                    if (line < own.size()) {
                        marked.addAll((ArrayNode) own.get(line));
                    }
                }
            }
        }
    }

    /** @return the lines of a cell that say something */
    private static ArrayNode said(Cell cell) {
        ArrayNode lines = JsonNodeFactory.instance.arrayNode();
        for (Block block : cell.content()) {
            if (block instanceof Paragraph paragraph) {
                lines(lines, paragraph);
            } else {
                ((Table) block).rows().forEach(deeper -> run(lines.addArray(), plain(flat(deeper))));
            }
        }
        ArrayNode said = JsonNodeFactory.instance.arrayNode();
        lines.forEach(line -> {
            StringBuilder words = new StringBuilder();
            line.forEach(run -> words.append(run.path("t").asText()));
            if (!words.toString().isBlank()) {
                said.add(line);
            }
        });
        return said;
    }

    private static String flat(Table.Row row) {
        return row.cells().stream().map(Cell::text).collect(Collectors.joining(" | "));
    }

    private static Run plain(String text) {
        return new Run(text, false, false, Rise.NONE, "");
    }

    private static void notes(ArrayNode json, List<Note> notes) {
        notes.stream().filter(note -> !SILENT.contains(note.kind())).forEach(note -> json.addObject()
                .put("kind", note.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .put("text", note.text()));
    }

    /** A line break ends a line as a paragraph does; what a list puts before a paragraph stands before it. */
    private static void lines(ArrayNode json, Paragraph paragraph) {
        ArrayNode line = json.addArray();
        if (!paragraph.label().isEmpty()) {
            String indent = INDENT.repeat(Math.max(0, Math.min(DEEPEST, paragraph.level() - 1)));
            run(line, plain(indent + (paragraph.isBulleted() ? "–" : paragraph.label()) + " "));
        }
        for (Run run : paragraph.runs()) {
            String[] parts = run.text().split("\n", -1);
            for (int part = 0; part < parts.length; part++) {
                line = part == 0 ? line : json.addArray();
                run(line, new Run(parts[part].replace('\t', ' '), run.bold(), run.italic(), run.rise(), run.address()));
            }
        }
    }

    private static void run(ArrayNode line, Run run) {
        if (run.text().isEmpty()) {
            return;
        }
        ObjectNode json = line.addObject().put("t", run.text());
        if (run.bold()) {
            json.put("b", true);
        }
        if (run.italic()) {
            json.put("i", true);
        }
        if (run.rise() != Rise.NONE) {
            json.put("r", run.rise().element());
        }
        if (!run.address().isEmpty()) {
            json.put("a", run.address());
        }
    }
}
