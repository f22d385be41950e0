package ua.zvit.report;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import ua.zvit.shared.Fault;

/** Reads fields of one JSON object and notes every fault with its place instead of stopping at the first. */
final class JsonFields {
    private static final JsonObject EMPTY = JsonValue.EMPTY_JSON_OBJECT;

    private final JsonObject object;
    private final String path;
    private final String measure;
    private final List<Fault> faults;

    /**
     * @param path prefix of the fields' names such as {@code programme.}; empty at the top and inside a measure
     * @param measure number of the measure; null outside
     */
    JsonFields(JsonObject object, String path, String measure, List<Fault> faults) {
        this.object = object == null ? EMPTY : object;
        this.path = path;
        this.measure = measure;
        this.faults = faults;
    }

    void fault(String field, String code, Object... args) {
        faults.add(Fault.at(measure, path + field, code, args));
    }

    boolean has(String field) {
        return object.containsKey(field) && !object.isNull(field);
    }

    JsonFields inside(String field) {
        JsonValue value = object.get(field);
        if (has(field) && !(value instanceof JsonObject)) {
            fault(field, "object-expected");
        }
        return new JsonFields(value instanceof JsonObject inner ? inner : EMPTY, path + field + ".", measure, faults);
    }

    /** @return readers of the objects of an optional array; places are told such as {@code funding.1.source} */
    List<JsonFields> each(String field) {
        List<JsonObject> objects = has(field) ? objects(field) : List.of();
        return IntStream.range(0, objects.size())
                .mapToObj(index ->
                        new JsonFields(objects.get(index), path + field + "." + (index + 1) + ".", measure, faults))
                .toList();
    }

    /** @return the objects of an array; what is no object is noted as a fault */
    List<JsonObject> objects(String field) {
        if (!(object.get(field) instanceof JsonArray array)) {
            fault(field, has(field) ? "list-expected" : "missing");
            return List.of();
        }
        if (array.stream().anyMatch(value -> !(value instanceof JsonObject))) {
            fault(field, "object-expected");
        }
        return array.stream()
                .filter(JsonObject.class::isInstance)
                .map(JsonObject.class::cast)
                .toList();
    }

    List<String> texts(String field) {
        if (!has(field)) {
            return List.of();
        }
        if (!(object.get(field) instanceof JsonArray array)
                || array.stream().anyMatch(value -> !(value instanceof JsonString))) {
            fault(field, "list-expected");
            return List.of();
        }
        return array.getValuesAs(JsonString.class).stream()
                .map(JsonString::getString)
                .toList();
    }

    /** @return the text without outer space; null when it is missing */
    String text(String field, int longest) {
        if (!has(field)) {
            return null;
        }
        if (!(object.get(field) instanceof JsonString value)) {
            fault(field, "text-expected");
            return null;
        }
        if (value.getString().length() > longest) {
            fault(field, "text-too-long", longest);
            return null;
        }
        return value.getString().strip();
    }

    String requiredText(String field, int longest) {
        String text = text(field, longest);
        if (text == null && !has(field) || text != null && text.isEmpty()) {
            fault(field, "missing");
        }
        return text;
    }

    int year(String field) {
        if (object.get(field) instanceof JsonNumber number
                && number.isIntegral()
                && number.bigDecimalValue().precision() <= 4
                && number.intValue() >= 1991
                && number.intValue() <= 2100) {
            return number.intValue();
        }
        fault(field, has(field) ? "year-expected" : "missing");
        return 0;
    }

    LocalDate date(String field) {
        String text = text(field, 40);
        try {
            return text == null || text.isEmpty() ? null : LocalDate.parse(text);
        } catch (DateTimeParseException invalid) {
            fault(field, "date-expected");
            return null;
        }
    }

    boolean flag(String field) {
        return object.get(field) == JsonValue.TRUE;
    }

    /**
     * @param unknown code of the fault when the word is none of the type's, in lower case
     * @return the constant that the word names; null when missing or unknown
     */
    <E extends Enum<E>> E word(Class<E> type, String field, String unknown) {
        String word = requiredText(field, 100);
        Optional<E> found = Stream.of(type.getEnumConstants())
                .filter(constant -> constant.name().toLowerCase(Locale.ROOT).equals(word))
                .findFirst();
        if (found.isEmpty() && word != null && !word.isEmpty()) {
            fault(field, unknown, word);
        }
        return found.orElse(null);
    }

    /**
     * @param inUah true when the file tells money in UAH
     * @return an amount in thousand UAH; null when missing or faulty
     */
    BigDecimal thousands(String field, boolean inUah) {
        return thousands(field, inUah, Limits::amount);
    }

    /**
     * @param inUah true when the file tells money in UAH
     * @return what an amount changes by, in thousand UAH; null when missing or faulty
     */
    BigDecimal change(String field, boolean inUah) {
        return thousands(field, inUah, Limits::change);
    }

    private BigDecimal thousands(String field, boolean inUah, Function<BigDecimal, Optional<String>> limit) {
        BigDecimal given = decimal(field);
        if (given == null) {
            return null;
        }
        Optional<String> code = limit.apply(given);
        if (code.isEmpty() && inUah) {
            given = given.movePointLeft(3);
            code = limit.apply(given);
        }
        if (code.isPresent()) {
            fault(field, code.get());
            return null;
        }
        return given;
    }

    /** @return the number as it stands (a JSON number, or a decimal in a text); null when missing or no number */
    BigDecimal decimal(String field) {
        JsonValue value = object.get(field);
        if (value instanceof JsonNumber number) {
            return number.bigDecimalValue();
        }
        if (value instanceof JsonString text && text.getString().matches("-?\\d{1,20}(\\.\\d{1,10})?")) {
            return new BigDecimal(text.getString());
        }
        if (has(field)) {
            fault(field, "number-expected");
        }
        return null;
    }
}
