package ua.zvit.report.persistence;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import ua.zvit.report.domain.kept.StageReturns;

/** Stores what is to be mended after a refused visa as JSON; null stays null. */
@Converter(autoApply = true)
public class StageReturnsConverter implements AttributeConverter<StageReturns, String> {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    @Override
    public String convertToDatabaseColumn(StageReturns returns) {
        try {
            return returns == null ? null : MAPPER.writeValueAsString(returns);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public StageReturns convertToEntityAttribute(String json) {
        try {
            return json == null ? null : MAPPER.readValue(json, StageReturns.class);
        } catch (JsonProcessingException damaged) {
            throw new IllegalStateException("the words of a refused visa can't be read", damaged);
        }
    }
}
