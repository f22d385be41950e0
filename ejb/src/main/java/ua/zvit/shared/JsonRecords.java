package ua.zvit.shared;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Makes a record of a document that somebody sent. Nothing is dropped in silence: a member that the record does not know
 * is a fault with its place, and so is a text that can't be kept; all of them are told at once.
 */
public final class JsonRecords {
    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .enable(DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
            .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .addModule(new SimpleModule().addDeserializer(Instant.class, new Moments()))
            .build();

    private JsonRecords() {}

    /**
     * @return null for the JSON value null
     * @throws ZvitException {@code BODY-MALFORMED}, {@code JSON-TWICE}, {@code JSON-ENCODING}; {@code BODY-UNREADABLE}
     *     when a value is of another type; {@code BODY-INVALID} with each member that nobody reads and each text that
     *     can't be kept
     */
    public static <T> T read(byte[] json, Class<T> type) {
        List<Fault> faults = new ArrayList<>();
        JsonNode document = StrictJson.read(json, ErrorCode.BODY_MALFORMED, faults);
        unknown(document, type, "", faults);
        if (!faults.isEmpty()) {
            throw new ZvitException(ErrorCode.BODY_INVALID, faults);
        }
        try {
            return MAPPER.treeToValue(document, type);
        } catch (JsonMappingException unfit) {
            throw new ZvitException(ErrorCode.BODY_UNREADABLE, List.of(Fault.at(null, pointer(unfit), "value-unfit")));
        } catch (com.fasterxml.jackson.core.JsonProcessingException unfit) {
            throw new ZvitException(ErrorCode.BODY_UNREADABLE);
        }
    }

    private static String pointer(JsonMappingException unfit) {
        StringBuilder pointer = new StringBuilder();
        unfit.getPath().forEach(step -> pointer.append('/')
                .append(step.getFieldName() == null ? Integer.toString(step.getIndex()) : step.getFieldName()));
        return pointer.isEmpty() ? "/" : pointer.toString();
    }

    private static void unknown(JsonNode node, Type type, String pointer, List<Fault> faults) {
        if (node.isArray() && type instanceof ParameterizedType list && List.class.equals(list.getRawType())) {
            for (int index = 0; index < node.size(); index++) {
                unknown(node.get(index), list.getActualTypeArguments()[0], pointer + "/" + index, faults);
            }
        } else if (node.isObject() && type instanceof Class<?> known && known.isRecord()) {
            for (Map.Entry<String, JsonNode> member : node.properties()) {
                String place = JsonText.member(pointer, member.getKey());
                component(known, member.getKey())
                        .ifPresentOrElse(
                                found -> unknown(member.getValue(), found.getGenericType(), place, faults),
                                () -> faults.add(Fault.at(null, place, "member-unknown", names(known))));
            }
        }
    }

    private static Optional<RecordComponent> component(Class<?> type, String name) {
        return Arrays.stream(type.getRecordComponents())
                .filter(component -> component.getName().equals(name))
                .findFirst();
    }

    private static String names(Class<?> type) {
        return String.join(
                ", ",
                Arrays.stream(type.getRecordComponents())
                        .map(RecordComponent::getName)
                        .toList());
    }

    /** A moment as the API itself tells it; no number, no other form. */
    private static final class Moments extends StdScalarDeserializer<Instant> {
        private static final long serialVersionUID = 1L;

        Moments() {
            super(Instant.class);
        }

        @Override
        public Instant deserialize(JsonParser json, DeserializationContext context) throws IOException {
            String text = json.getText();
            try {
                return Instant.parse(text);
            } catch (DateTimeException unreadable) {
                throw InvalidFormatException.from(json, "no moment", text, Instant.class);
            }
        }
    }
}
