package ua.zvit.intake.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import ua.zvit.intake.document.Block;
import ua.zvit.intake.document.Cell;
import ua.zvit.intake.document.Document;
import ua.zvit.intake.document.Note;
import ua.zvit.intake.document.Paragraph;
import ua.zvit.intake.document.Run;
import ua.zvit.intake.document.Table;
import ua.zvit.intake.format.FileFormat;

/**
 * Writes what a file holds as it is, nothing understood: {@code format}, {@code properties}, {@code notes}, and {@code
 * blocks}, each with {@code lines} or with {@code rows} of cells. A cell tells its {@code column}, {@code width}, {@code
 * lines} of runs ({@code t} text, {@code b} bold, {@code i} italic, {@code a} address), {@code marks}, and what a sheet
 * keeps as {@code number} or {@code error}.
 */
public final class DocumentJson {
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
                ((Table) block).rows().forEach(row -> run(lines.addArray(), flat(row)));
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

    private static Run flat(Table.Row row) {
        return new Run(row.cells().stream().map(Cell::text).collect(Collectors.joining(" | ")), false, false, "");
    }

    private static void notes(ArrayNode json, List<Note> notes) {
        notes.stream().filter(note -> note.kind() != Note.Kind.MARK).forEach(note -> json.addObject()
                .put("kind", note.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .put("text", note.text()));
    }

    /** A line break ends a line as a paragraph does; what a list puts before a paragraph stands before it. */
    private static void lines(ArrayNode json, Paragraph paragraph) {
        ArrayNode line = json.addArray();
        if (!paragraph.label().isEmpty()) {
            run(line, new Run((paragraph.isBulleted() ? "–" : paragraph.label()) + " ", false, false, ""));
        }
        for (Run run : paragraph.runs()) {
            String[] parts = run.text().split("\n", -1);
            for (int part = 0; part < parts.length; part++) {
                line = part == 0 ? line : json.addArray();
                run(line, new Run(parts[part].replace('\t', ' '), run.bold(), run.italic(), run.address()));
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
        if (!run.address().isEmpty()) {
            json.put("a", run.address());
        }
    }
}
