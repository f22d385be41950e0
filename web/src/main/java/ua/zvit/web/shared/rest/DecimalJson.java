package ua.zvit.web.shared.rest;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;

/** A number as a caller may write it: a JSON number, or a decimal in a text. */
public final class DecimalJson {
    private static final String DECIMAL = "-?\\d{1,20}(\\.\\d{1,10})?";

    private DecimalJson() {}

    /**
     * @return null for null
     * @throws IllegalArgumentException when it is no number
     */
    public static BigDecimal read(JsonNode value) {
        if (value == null || value.isNull()) {
            return null;
        }
        if (value.isNumber()) {
            return value.decimalValue();
        }
        if (value.isTextual() && value.textValue().matches(DECIMAL)) {
            return new BigDecimal(value.textValue());
        }
        throw new IllegalArgumentException("no number");
    }
}
