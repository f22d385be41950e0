package ua.zvit.entering.draft;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import ua.zvit.shared.SameName;
import ua.zvit.shared.Sha256;

/**
 * What a person says that columns and rows of a file are, as the library takes it: by their places. Columns are remembered
 * for files with the same heads, rows are not, for they are those of one file.
 */
public final class DraftMapping {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final String COLUMNS = "columns";

    private DraftMapping() {}

    /** @return JSON; null where nobody has said anything */
    public static String of(DraftContent content) {
        ObjectNode mapping = JsonNodeFactory.instance.objectNode();
        mapping.set(COLUMNS, columns(content));
        ObjectNode rows = mapping.putObject("rows");
        DraftContent.objects(content.root(), "lines").forEach(line -> {
            String told = line.at("/told/as").asText("");
            if (!told.isEmpty()) {
                rows.put(line.path("place").asText(), told);
            }
        });
        return mapping.path(COLUMNS).isEmpty() && rows.isEmpty() ? null : mapping.toString();
    }

    /** @return JSON of the columns alone; null where nobody has said anything */
    public static String ofColumns(DraftContent content) {
        ObjectNode columns = columns(content);
        return columns.isEmpty() ? null : columns.toString();
    }

    private static ObjectNode columns(DraftContent content) {
        ObjectNode columns = JsonNodeFactory.instance.objectNode();
        for (ObjectNode column : DraftContent.objects(content.root(), COLUMNS)) {
            JsonNode told = column.path(DraftContent.TOLD);
            String role = told.path("role").asText("");
            String source = told.path("source").asText("");
            String year = told.path("year").asText("");
            if (role.isEmpty() && source.isEmpty() && year.isEmpty()) {
                continue;
            }
            ObjectNode one = columns.putObject(column.path("place").asText());
            one.put("role", role.isEmpty() ? column.path("role").asText() : role);
            if (!source.isEmpty()) {
                one.put("source", source);
            }
            if (year.matches("(19|20)\\d\\d")) {
                one.put("year", Integer.parseInt(year));
            }
        }
        return columns;
    }

    /** @return a digest of the file's heads, by which another file with the same ones is known */
    public static String heads(DraftContent content) {
        String heads = DraftContent.objects(content.root(), COLUMNS).stream()
                .filter(column -> !column.path("head").asText().isEmpty())
                .map(column -> column.path("place").asText() + " "
                        + SameName.of(column.path("head").asText()))
                .collect(Collectors.joining("\n"));
        return Sha256.hex(heads.getBytes(StandardCharsets.UTF_8));
    }

    /** @return what was remembered of columns, as the library takes it */
    public static String remembered(String columns) {
        return "{\"" + COLUMNS + "\":" + columns + "}";
    }

    /** Puts what was remembered into the columns of an answer, to be seen and changed. */
    public static void tell(DraftContent content, String columns) {
        JsonNode told = tree(columns);
        for (ObjectNode column : DraftContent.objects(content.root(), COLUMNS)) {
            if (told.path(column.path("place").asText()) instanceof ObjectNode one) {
                ObjectNode into = column.putObject(DraftContent.TOLD);
                for (Map.Entry<String, JsonNode> member : one.properties()) {
                    into.put(member.getKey(), member.getValue().asText());
                }
            }
        }
    }

    private static JsonNode tree(String json) {
        try {
            return MAPPER.readTree(json);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("What was written can be read", impossible);
        }
    }
}
