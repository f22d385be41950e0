package ua.zvit.entering.returned;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import ua.zvit.printing.narrative.NarrativeRun;
import ua.zvit.printing.office.CellContent;
import ua.zvit.shared.ErrorCode;
import ua.zvit.shared.Rise;
import ua.zvit.shared.StrictJson;

/**
 * What a file holds, as the command {@code read --cells} tells it.
 *
 * @param sheet whether it is a workbook: exact sums, no faces
 * @param tables each a list of rows of cells
 * @param around what stands outside of tables, line by line
 */
public record FileContent(
        boolean sheet,
        Map<String, String> properties,
        List<List<List<FileCell>>> tables,
        List<String> around,
        List<FileNote> notes) {

    public static FileContent of(String json) {
        JsonNode root = StrictJson.read(json, ErrorCode.IMPORT_MALFORMED, new ArrayList<>());
        List<List<List<FileCell>>> tables = new ArrayList<>();
        List<String> around = new ArrayList<>();
        List<FileNote> notes = new ArrayList<>(notes(root));
        for (JsonNode block : root.path("blocks")) {
            if (block.has("rows")) {
                tables.add(stream(block.path("rows"))
                        .map(row -> stream(row).map(FileContent::cell).toList())
                        .toList());
            } else {
                around.addAll(content(block).text().lines().toList());
                notes.addAll(notes(block));
            }
        }
        Map<String, String> properties = new HashMap<>();
        root.path("properties")
                .properties()
                .forEach(each -> properties.put(each.getKey(), each.getValue().asText()));
        return new FileContent(root.path("format").asText().matches("xlsx|xls|ods"), properties, tables, around, notes);
    }

    private static FileCell cell(JsonNode cell) {
        return new FileCell(
                cell.path("column").asInt(),
                cell.path("width").asInt(1),
                stream(cell.path("marks")).map(JsonNode::asText).toList(),
                content(cell),
                cell.path("error").asBoolean(),
                notes(cell));
    }

    private static CellContent content(JsonNode node) {
        BigDecimal number =
                node.has("number") ? new BigDecimal(node.path("number").asText()) : null;
        return new CellContent(
                number == null
                        ? stream(node.path("lines")).map(FileContent::line).toList()
                        : List.of(),
                number);
    }

    private static List<NarrativeRun> line(JsonNode line) {
        return stream(line)
                .map(run -> new NarrativeRun(
                        run.path("t").asText(),
                        run.path("b").asBoolean(),
                        run.path("i").asBoolean(),
                        Rise.of(run.path("r").asText()),
                        run.has("a") ? run.path("a").asText() : null))
                .toList();
    }

    private static List<FileNote> notes(JsonNode node) {
        return stream(node.path("notes"))
                .map(note -> new FileNote(
                        note.path("kind").asText(), note.path("text").asText()))
                .toList();
    }

    private static Stream<JsonNode> stream(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }
}
