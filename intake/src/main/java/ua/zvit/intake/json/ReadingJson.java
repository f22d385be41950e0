package ua.zvit.intake.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import ua.zvit.intake.IntakeMessages;
import ua.zvit.intake.Question;
import ua.zvit.intake.UnreadableFileException;
import ua.zvit.intake.reading.Understood;
import ua.zvit.intake.table.Column;
import ua.zvit.intake.table.Role;

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
        for (Column column : read.columns()) {
            if (!column.is(Role.EMPTY)) {
                columns.addObject()
                        .put("head", column.head())
                        .put(
                                "role",
                                column.role().name().toLowerCase(Locale.ROOT).replace('_', '-'))
                        .put("sure", column.sureness());
            }
        }
        ObjectNode rows = root.putObject("rows");
        read.rows().forEach((place, lines) -> rows(rows.putArray(place), lines));
        return root;
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
