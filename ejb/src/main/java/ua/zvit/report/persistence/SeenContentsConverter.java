package ua.zvit.report.persistence;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Map;
import ua.zvit.report.domain.SeenContents;

/** Stores the digests of entries as a JSON object; null stays null. */
@Converter(autoApply = true)
public class SeenContentsConverter implements AttributeConverter<SeenContents, String> {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    @Override
    public String convertToDatabaseColumn(SeenContents contents) {
        try {
            return contents == null ? null : MAPPER.writeValueAsString(contents.digests());
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public SeenContents convertToEntityAttribute(String json) {
        try {
            return json == null
                    ? null
                    : new SeenContents(MAPPER.readValue(json, new TypeReference<Map<String, String>>() {}));
        } catch (JsonProcessingException damaged) {
            throw new IllegalStateException("the digests of a visa can't be read", damaged);
        }
    }
}
