package ua.zvit.web.report;

import jakarta.json.JsonNumber;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import ua.zvit.report.EntryText;
import ua.zvit.shared.ErrorKind;
import ua.zvit.shared.Fault;
import ua.zvit.shared.ZvitException;

/**
 * What a drafter writes into an entry; it replaces what stood there.
 *
 * @param narrative HTML; what the allow-list does not know is dropped
 * @param actual thousand UAH, as a number or as a decimal in a text; null while unknown
 * @param reason why the money was not spent as planned; may be null
 */
public record EntryWriteJson(
        String narrative,
        @Schema(description = "Thousand UAH, a number or a decimal string", example = "398.8", nullable = true)
                JsonValue actual,
        String reason) {
    private static final String DECIMAL = "-?\\d{1,20}(\\.\\d{1,10})?";

    /** @throws ZvitException {@code ENTRY-INVALID} when the amount is no number */
    public EntryText text(String measure) {
        return new EntryText(narrative, amount(measure), reason);
    }

    private BigDecimal amount(String measure) {
        if (actual == null || actual == JsonValue.NULL) {
            return null;
        }
        if (actual instanceof JsonNumber number) {
            return number.bigDecimalValue();
        }
        if (actual instanceof JsonString text && text.getString().matches(DECIMAL)) {
            return new BigDecimal(text.getString());
        }
        throw new ZvitException(
                ErrorKind.INVALID, "ENTRY-INVALID", List.of(Fault.at(measure, "actual", "number-expected")));
    }
}
