package ua.zvit.report.persistence;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;
import ua.zvit.report.domain.review.ReadContent;
import ua.zvit.report.domain.review.ReadField;

/** Stores what was read in an entry as a JSON array of its fields. */
@Converter(autoApply = true)
public class ReadContentConverter implements AttributeConverter<ReadContent, String> {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    @Override
    public String convertToDatabaseColumn(ReadContent content) {
        try {
            return MAPPER.writeValueAsString(content.fields());
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public ReadContent convertToEntityAttribute(String json) {
        try {
            return new ReadContent(List.of(MAPPER.readValue(json, ReadField[].class)));
        } catch (JsonProcessingException damaged) {
            throw new IllegalStateException("what was read in an entry can't be read", damaged);
        }
    }
}
