package ua.zvit.archive.packing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.Optional;

/** Reads the archive's JSON, which may come from a stranger: exact decimals, no name twice, nothing after the end. */
public final class ArchiveJson {
    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private ArchiveJson() {}

    public static ObjectNode object() {
        return MAPPER.createObjectNode();
    }

    /** @return empty when it is not a JSON object */
    public static Optional<JsonNode> read(byte[] json) {
        try {
            return Optional.of(MAPPER.readTree(json)).filter(JsonNode::isObject);
        } catch (IOException | StackOverflowError unreadable) {
            return Optional.empty();
        }
    }

    /**
     * @param json as the database writes it
     * @throws IllegalArgumentException when it is no JSON
     */
    public static JsonNode readList(String json) {
        try {
            return MAPPER.readTree(json);
        } catch (JsonProcessingException unreadable) {
            throw new IllegalArgumentException(unreadable);
        }
    }

    /** @return empty when it is not a JSON object */
    public static Optional<JsonNode> read(String json) {
        try {
            return Optional.of(MAPPER.readTree(json)).filter(JsonNode::isObject);
        } catch (JsonProcessingException | StackOverflowError unreadable) {
            return Optional.empty();
        }
    }
}
