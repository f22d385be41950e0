package ua.zvit.intake.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import ua.zvit.intake.IntakeMessages;
import ua.zvit.intake.Question;
import ua.zvit.intake.UnreadableFileException;
import ua.zvit.intake.reading.TakenColumn;
import ua.zvit.intake.reading.TakenRow;
import ua.zvit.intake.reading.Understood;
import ua.zvit.intake.table.Column;

/** Writes what was understood in the one shape that command, API and page share. */
public final class ReadingJson {
    private final ObjectMapper mapper = new ObjectMapper();
    private final IntakeMessages messages;

    public ReadingJson(IntakeMessages messages) {
        this.messages = messages;
    }

    public ObjectNode tree(Understood read) {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        root.put("kind", read.isReport() ? "report" : "programme");
        root.set("report", read.shape());
        ArrayNode questions = root.putArray("questions");
        for (Question each : read.questions()) {
            questions
                    .addObject()
                    .put("code", each.code())
                    .put("place", each.place())
                    .put("text", messages.text(each));
        }
        ArrayNode ignored = root.putArray("ignored");
        read.ignored()
                .forEach(each -> ignored.addObject().put("place", each.place()).put("text", each.text()));
        ArrayNode columns = root.putArray("columns");
        read.columns().forEach(column -> column(columns.addObject(), column));
        ArrayNode lines = root.putArray("lines");
        for (TakenRow line : read.lines()) {
            ObjectNode one = lines.addObject()
                    .put("place", line.place())
                    .put("as", line.kind().code())
                    .put("sure", line.sureness());
            line.cells().forEach(one.putArray("cells")::add);
        }
        ObjectNode rows = root.putObject("rows");
        read.rows().forEach((place, told) -> rows(rows.putArray(place), told));
        ObjectNode starts = root.putObject("starts");
        read.starts().forEach(starts::put);
        return root;
    }

    private static void column(ObjectNode into, TakenColumn taken) {
        Column column = taken.column();
        into.put("place", column.place())
                .put("head", column.head())
                .put("role", column.role().code())
                .put("sure", column.sureness());
        if (column.source() != null) {
            into.put("source", column.source().code());
        }
        if (column.year() > 0) {
            into.put("year", column.year());
        }
        into.put("read", taken.read());
        taken.sample().forEach(into.putArray("sample")::add);
    }

    private static void rows(ArrayNode into, List<List<String>> lines) {
        lines.forEach(line -> line.forEach(into.addArray()::add));
    }

    /** @return why a file can't be read, in the words of {@code messages} */
    public ObjectNode unreadable(UnreadableFileException.Reason reason, String file) {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        root.putObject("unreadable").put("code", reason.code()).put("text", messages.text(reason.key(), file));
        return root;
    }

    public String write(Understood read) {
        try {
            return mapper.writeValueAsString(tree(read));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A tree of texts can always be written", e);
        }
    }
}
