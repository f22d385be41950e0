package ua.zvit.intake.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import ua.zvit.intake.FundingSource;
import ua.zvit.intake.table.Mapping;
import ua.zvit.intake.table.Role;
import ua.zvit.intake.table.RowKind;

/**
 * Reads what a person says of columns and rows: {@code {"columns": {"0.3": {"role": "plan", "source": "local", "year":
 * 2025}}, "rows": {"1.7": "section"}}}, by the places that an answer names. Source and year may be missing.
 */
public final class MappingJson {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private MappingJson() {}

    /** @return empty for what is no such document */
    public static Optional<Mapping> read(String json) {
        try {
            JsonNode root = MAPPER.readTree(json);
            Map<String, Mapping.ToldColumn> columns = new HashMap<>();
            Map<String, RowKind> rows = new HashMap<>();
            boolean known = root.isObject();
            for (Map.Entry<String, JsonNode> each : root.path("columns").properties()) {
                Optional<Role> role = Role.of(each.getValue().path("role").asText());
                role.ifPresent(told -> columns.put(each.getKey(), column(told, each.getValue())));
                known &= role.isPresent();
            }
            for (Map.Entry<String, JsonNode> each : root.path("rows").properties()) {
                Optional<RowKind> kind = RowKind.of(each.getValue().asText());
                kind.ifPresent(told -> rows.put(each.getKey(), told));
                known &= kind.isPresent();
            }
            return known ? Optional.of(new Mapping(columns, rows)) : Optional.empty();
        } catch (JsonProcessingException broken) {
            return Optional.empty();
        }
    }

    private static Mapping.ToldColumn column(Role role, JsonNode told) {
        return new Mapping.ToldColumn(
                role,
                FundingSource.of(told.path("source").asText(""), "").orElse(null),
                told.path("year").asInt());
    }
}
