package ua.zvit.programme.persistence;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;
import ua.zvit.programme.values.FundPart;
import ua.zvit.programme.values.FundParts;

/** Stores the parts of a line of money as a JSON array, amounts in UAH. */
@Converter(autoApply = true)
public class FundPartsConverter implements AttributeConverter<FundParts, String> {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    @Override
    public String convertToDatabaseColumn(FundParts parts) {
        try {
            return parts == null ? "[]" : MAPPER.writeValueAsString(parts.parts());
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public FundParts convertToEntityAttribute(String json) {
        try {
            return json == null ? FundParts.NONE : new FundParts(List.of(MAPPER.readValue(json, FundPart[].class)));
        } catch (JsonProcessingException damaged) {
            throw new IllegalStateException("the parts of a line of money can't be read", damaged);
        }
    }
}
