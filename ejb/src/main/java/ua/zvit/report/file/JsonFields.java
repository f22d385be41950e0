package ua.zvit.report.file;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import ua.zvit.report.domain.Limits;
import ua.zvit.shared.Dates;
import ua.zvit.shared.Fault;
import ua.zvit.shared.PlainText;

/**
 * Reads fields of one JSON object and notes every fault with its place instead of stopping at the first. Members that
 * nobody has asked for are faults too ({@link #closed}), so that nothing of a file is lost in silence.
 */
final class JsonFields {
    private static final JsonNode EMPTY = JsonNodeFactory.instance.objectNode();
    /** What holds measures is never left. */
    private static final Set<String> STRUCTURE = Set.of("sections", "measures");

    private final JsonNode object;
    private final String path;
    private final FilePlace place;
    private final List<Fault> faults;
    private final List<Fault> left;
    private final Set<String> asked = new TreeSet<>();
    private final List<JsonFields> inner = new ArrayList<>();
    private boolean lenient;

    /**
     * @param path prefix of the fields' names such as {@code programme.}; empty at the top and inside a measure
     * @param place where in the file it stands
     * @param faults takes what is wrong
     * @param left takes what is right and not taken
     */
    JsonFields(JsonNode object, String path, FilePlace place, List<Fault> faults, List<Fault> left) {
        this.object = object == null || !object.isObject() ? EMPTY : object;
        this.path = path;
        this.place = place;
        this.faults = faults;
        this.left = left;
    }

    /** What nobody asks for is told as left, not as a fault: the file was understood from another program's. */
    JsonFields leavingTheUnknown(boolean leaving) {
        lenient = leaving;
        return this;
    }

    /** @return true when what nobody asks for is left and told */
    boolean isLenient() {
        return lenient;
    }

    void fault(String field, String code, Object... args) {
        faults.add(at(field, code, args));
    }

    private Fault at(String field, String code, Object... args) {
        Fault fault = Fault.at(place.measure(), path + field, code, args);
        return place.isTop() ? fault : fault.in(place);
    }

    /** Notes each member that nobody has asked for, here and in the objects inside. */
    void closed() {
        object.fieldNames().forEachRemaining(name -> {
            if (!asked.contains(name) && lenient && !STRUCTURE.contains(name)) {
                left.add(at(name, "left-unknown"));
            } else if (!asked.contains(name)) {
                fault(PlainText.fault(name).isPresent() ? "?" : name, "member-unknown", String.join(", ", asked));
            }
        });
        inner.forEach(JsonFields::closed);
    }

    /**
     * Says that a member is known though nothing is taken from it, which is told where it stands.
     *
     * @param reason code of the text that says why
     */
    void leave(String reason, String... fields) {
        Stream.of(fields).filter(this::has).forEach(field -> left.add(at(field, reason)));
    }

    boolean has(String field) {
        return value(field).isPresent();
    }

    private Optional<JsonNode> value(String field) {
        asked.add(field);
        return Optional.ofNullable(object.get(field)).filter(value -> !value.isNull());
    }

    JsonFields inside(String field) {
        Optional<JsonNode> value = value(field);
        if (value.isPresent() && !value.get().isObject()) {
            fault(field, "object-expected");
        }
        return child(value.orElse(EMPTY), path + field + ".", place);
    }

    /** @return a reader of an object that stands inside this one */
    JsonFields child(JsonNode node, String childPath, FilePlace childPlace) {
        JsonFields child = new JsonFields(node, childPath, childPlace, faults, left).leavingTheUnknown(lenient);
        inner.add(child);
        return child;
    }

    /** @return the place of a measure in the same section */
    FilePlace measure(int ordinal, String number, String title) {
        return new FilePlace(place.section(), ordinal, number, title);
    }

    /** @return readers of the objects of an optional array; places are told such as {@code funding.1.source} */
    List<JsonFields> each(String field) {
        List<JsonNode> objects = has(field) ? objects(field) : List.of();
        return IntStream.range(0, objects.size())
                .mapToObj(index -> child(objects.get(index), path + field + "." + (index + 1) + ".", place))
                .toList();
    }

    /** @return the objects of an array; what is no object is noted as a fault */
    List<JsonNode> objects(String field) {
        Optional<JsonNode> array = value(field).filter(JsonNode::isArray);
        if (array.isEmpty()) {
            fault(field, has(field) ? "list-expected" : "missing");
            return List.of();
        }
        List<JsonNode> elements = elements(array.get());
        if (elements.stream().anyMatch(element -> !element.isObject())) {
            fault(field, "object-expected");
        }
        return elements.stream().filter(JsonNode::isObject).toList();
    }

    private static List<JsonNode> elements(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).toList();
    }

    List<String> texts(String field) {
        Optional<JsonNode> value = value(field);
        if (value.isEmpty()) {
            return List.of();
        }
        List<JsonNode> elements = elements(value.get());
        if (!value.get().isArray() || elements.stream().anyMatch(element -> !element.isTextual())) {
            fault(field, "list-expected");
            return List.of();
        }
        return elements.stream().map(JsonNode::textValue).toList();
    }

    /** @return the text without outer space; null when it is missing */
    String text(String field, int longest) {
        Optional<JsonNode> value = value(field);
        if (value.isEmpty()) {
            return null;
        }
        String text = value.get().textValue();
        if (text == null) {
            fault(field, "text-expected");
            return null;
        }
        if (text.length() > longest) {
            fault(field, "text-too-long", longest);
            return null;
        }
        PlainText.fault(text).ifPresent(code -> fault(field, code));
        return text.strip();
    }

    String requiredText(String field, int longest) {
        String text = text(field, longest);
        if (text == null && !has(field) || text != null && text.isEmpty()) {
            fault(field, "missing");
        }
        return text;
    }

    int year(String field) {
        Optional<JsonNode> value = value(field);
        if (value.isPresent()
                && value.get().canConvertToInt()
                && value.get().canConvertToExactIntegral()
                && value.get().intValue() >= Dates.EARLIEST
                && value.get().intValue() <= Dates.LATEST) {
            return value.get().intValue();
        }
        fault(field, value.isPresent() ? "year-expected" : "missing");
        return 0;
    }

    LocalDate date(String field) {
        String text = text(field, 40);
        Optional<LocalDate> date = Dates.read(text);
        if (text != null && !text.isEmpty() && date.isEmpty()) {
            fault(field, "date-expected");
        }
        return date.orElse(null);
    }

    boolean flag(String field) {
        Optional<JsonNode> value = value(field);
        if (value.isPresent() && !value.get().isBoolean()) {
            fault(field, "flag-expected");
        }
        return value.filter(JsonNode::booleanValue).isPresent();
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

    /** @return the member as a text, whatever it should be; null where it is none */
    String word(String field) {
        return value(field).map(JsonNode::textValue).orElse(null);
    }

    /** @return the number as it stands (a JSON number, or a decimal in a text); null when missing or no number */
    BigDecimal decimal(String field) {
        Optional<JsonNode> value = value(field);
        if (value.isEmpty()) {
            return null;
        }
        if (value.get().isNumber()) {
            return value.get().decimalValue();
        }
        Optional<BigDecimal> number = WrittenNumber.read(value.get().textValue());
        if (number.isEmpty()) {
            fault(field, "number-expected");
        }
        return number.orElse(null);
    }
}
