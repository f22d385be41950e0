package ua.zvit.web.shared.rest;

import ua.zvit.shared.ErrorCode;
import ua.zvit.shared.ZvitException;

/** A whole number in a query, so that a slip is told as such instead of «not found». */
public record WholeNumber(int value) {

    /** Found by JAX-RS. */
    public static WholeNumber valueOf(String text) {
        if (!text.matches("\\d{1,9}")) {
            throw new ZvitException(ErrorCode.NUMBER_EXPECTED, text.substring(0, Math.min(20, text.length())));
        }
        return new WholeNumber(Integer.parseInt(text));
    }

    public static int or(WholeNumber given, int otherwise) {
        return given == null ? otherwise : given.value();
    }
}
