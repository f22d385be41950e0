package ua.zvit.web.report;

import jakarta.json.JsonNumber;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.math.BigDecimal;

/** A number as a caller may write it: a JSON number, or a decimal in a text. */
final class DecimalJson {
    private static final String DECIMAL = "-?\\d{1,20}(\\.\\d{1,10})?";

    private DecimalJson() {}

    /**
     * @return null for null
     * @throws IllegalArgumentException when it is no number
     */
    static BigDecimal read(JsonValue value) {
        if (value == null || value == JsonValue.NULL) {
            return null;
        }
        if (value instanceof JsonNumber number) {
            return number.bigDecimalValue();
        }
        if (value instanceof JsonString text && text.getString().matches(DECIMAL)) {
            return new BigDecimal(text.getString());
        }
        throw new IllegalArgumentException("no number");
    }
}
