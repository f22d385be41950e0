package ua.zvit.report.persistence;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import ua.zvit.report.values.stage.ReportCircuit;

/** Stores the stages of visas on a report's way as JSON; null stays null. */
@Converter(autoApply = true)
public class ReportCircuitConverter implements AttributeConverter<ReportCircuit, String> {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    @Override
    public String convertToDatabaseColumn(ReportCircuit circuit) {
        try {
            return circuit == null ? null : MAPPER.writeValueAsString(circuit);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public ReportCircuit convertToEntityAttribute(String json) {
        try {
            return json == null ? null : MAPPER.readValue(json, ReportCircuit.class);
        } catch (JsonProcessingException damaged) {
            throw new IllegalStateException("the stages of a report can't be read", damaged);
        }
    }
}
