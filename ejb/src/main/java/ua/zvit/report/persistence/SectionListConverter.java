package ua.zvit.report.persistence;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;
import ua.zvit.report.domain.kept.SectionList;
import ua.zvit.report.values.ReportSection;

/** Stores the sections of a report as a JSON array. */
@Converter(autoApply = true)
public class SectionListConverter implements AttributeConverter<SectionList, String> {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    @Override
    public String convertToDatabaseColumn(SectionList list) {
        try {
            return list == null ? "[]" : MAPPER.writeValueAsString(list.sections());
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public SectionList convertToEntityAttribute(String json) {
        try {
            return new SectionList(json == null ? List.of() : List.of(MAPPER.readValue(json, ReportSection[].class)));
        } catch (JsonProcessingException damaged) {
            throw new IllegalStateException("the sections of a report can't be read", damaged);
        }
    }
}
