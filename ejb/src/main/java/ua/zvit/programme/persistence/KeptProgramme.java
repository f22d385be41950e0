package ua.zvit.programme.persistence;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdScalarSerializer;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.io.IOException;
import java.time.LocalDate;
import ua.zvit.programme.values.ProgrammeDraft;

/** Stores a programme as it stood as JSON: days by ISO 8601, money in UAH. */
@Converter(autoApply = true)
public class KeptProgramme implements AttributeConverter<ProgrammeDraft, String> {
    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .addModule(new SimpleModule()
                    .addSerializer(LocalDate.class, new DayOut())
                    .addDeserializer(LocalDate.class, new DayIn()))
            .build();

    @Override
    public String convertToDatabaseColumn(ProgrammeDraft programme) {
        try {
            return programme == null ? null : MAPPER.writeValueAsString(programme);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public ProgrammeDraft convertToEntityAttribute(String json) {
        try {
            return json == null ? null : MAPPER.readValue(json, ProgrammeDraft.class);
        } catch (JsonProcessingException damaged) {
            throw new IllegalStateException("a programme that was kept can't be read", damaged);
        }
    }

    private static final class DayOut extends StdScalarSerializer<LocalDate> {
        private static final long serialVersionUID = 1L;

        DayOut() {
            super(LocalDate.class);
        }

        @Override
        public void serialize(LocalDate day, JsonGenerator json, SerializerProvider provider) throws IOException {
            json.writeString(day.toString());
        }
    }

    private static final class DayIn extends StdScalarDeserializer<LocalDate> {
        private static final long serialVersionUID = 1L;

        DayIn() {
            super(LocalDate.class);
        }

        @Override
        public LocalDate deserialize(JsonParser json, DeserializationContext context) throws IOException {
            return LocalDate.parse(json.getText());
        }
    }
}
