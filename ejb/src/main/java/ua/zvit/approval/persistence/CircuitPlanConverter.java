package ua.zvit.approval.persistence;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import ua.zvit.approval.values.circuit.CircuitPlan;

/** Stores the stages of a circuit as JSON; what says no is left out, so that an earlier program reads what it knows. */
@Converter(autoApply = true)
public class CircuitPlanConverter implements AttributeConverter<CircuitPlan, String> {
    private static final ObjectMapper MAPPER =
            new ObjectMapper().setDefaultPropertyInclusion(JsonInclude.Include.NON_DEFAULT);

    @Override
    public String convertToDatabaseColumn(CircuitPlan plan) {
        try {
            return MAPPER.writeValueAsString(plan);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public CircuitPlan convertToEntityAttribute(String json) {
        try {
            return MAPPER.readValue(json, CircuitPlan.class);
        } catch (JsonProcessingException damaged) {
            throw new IllegalStateException("a circuit can't be read", damaged);
        }
    }
}
