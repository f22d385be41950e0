package ua.zvit.web.report;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import ua.zvit.programme.values.Fund;
import ua.zvit.programme.values.FundingSource;
import ua.zvit.report.values.EntryText;
import ua.zvit.report.values.EntryText.IndicatorText;
import ua.zvit.report.values.EntryText.PartText;
import ua.zvit.report.values.EntryText.SourceText;
import ua.zvit.shared.ErrorCode;
import ua.zvit.shared.Fault;
import ua.zvit.shared.RestrictedHtml;
import ua.zvit.shared.ZvitException;
import ua.zvit.web.shared.rest.DecimalJson;
import ua.zvit.web.shared.rest.Words;

/**
 * What a drafter writes into an entry; it replaces what stood there. Sources and indicators that are not named keep what
 * they have.
 *
 * @param narrative HTML; markup that the allow-list does not know falls away and its text stays, but what holds more than
 *     text (a picture, a script) is refused
 * @param actual thousand UAH over all sources, as a number or as a decimal in a text; null while unknown, or when
 *     {@code funding} tells it
 * @param reason why the money was not spent as planned; may be null
 * @param funding what was spent from single sources; may be null
 * @param indicators what single indicators reached; may be null
 */
public record EntryWriteJson(
        String narrative,
        @Schema(description = "Thousand UAH, a number or a decimal string", example = "398.8", nullable = true)
                JsonNode actual,
        String reason,
        List<FundingWriteJson> funding,
        List<IndicatorWriteJson> indicators) {

    /**
     * What was spent from one source.
     *
     * @param source local, regional, state or other
     * @param name of the fund or grant; null or empty for the source as a whole
     * @param actual thousand UAH; null while unknown; left out, what stands stays where only parts are told
     * @param including what was spent of parts of it; those not named keep what they have; may be null
     */
    public record FundingWriteJson(
            String source,
            String name,
            @Schema(description = "Thousand UAH, a number or a decimal string", example = "12.5", nullable = true)
                    JsonNode actual,
            List<PartWriteJson> including) {
        private boolean tellsOnlyParts() {
            return actual == null && including != null && !including.isEmpty();
        }
    }

    /**
     * What was spent of a part of a source's money.
     *
     * @param name as the entry tells it
     * @param actual thousand UAH; null while unknown
     */
    public record PartWriteJson(
            String name,
            @Schema(description = "Thousand UAH, a number or a decimal string", example = "2.5", nullable = true)
                    JsonNode actual) {}

    /**
     * What one indicator reached.
     *
     * @param number as the entry tells it, from 1
     * @param actual null while unknown
     * @param reason why it differs from the plan; may be null
     */
    public record IndicatorWriteJson(
            int number,
            @Schema(description = "A number or a decimal string", example = "96", nullable = true) JsonNode actual,
            String reason) {}

    /** @throws ZvitException {@code ENTRY-INVALID} with each place that can't be read */
    public EntryText text(String measure) {
        List<Fault> faults = new ArrayList<>();
        List<String> lost = RestrictedHtml.lost(narrative);
        if (!lost.isEmpty()) {
            faults.add(Fault.at(measure, "narrative", "markup-lost", String.join(", ", lost)));
        }
        EntryText text = new EntryText(
                narrative,
                number(actual, Fault.at(measure, "actual", "number-expected"), faults),
                reason,
                orEmpty(funding).stream()
                        .flatMap(line -> source(measure, line, faults).stream())
                        .toList(),
                orEmpty(indicators).stream()
                        .map(each -> indicator(measure, each, faults))
                        .toList(),
                orEmpty(funding).stream()
                        .flatMap(line -> parts(measure, line, faults).stream())
                        .toList());
        if (!faults.isEmpty()) {
            throw new ZvitException(ErrorCode.ENTRY_INVALID, faults);
        }
        return text;
    }

    private static Optional<SourceText> source(String measure, FundingWriteJson line, List<Fault> faults) {
        String word = line == null ? "" : String.valueOf(line.source());
        Optional<FundingSource> source = source(word);
        if (source.isEmpty()) {
            faults.add(Fault.at(measure, "funding", "source-unknown", word));
        }
        return source.filter(known -> !line.tellsOnlyParts())
                .map(known -> new SourceText(
                        known,
                        Objects.requireNonNullElse(line.name(), ""),
                        number(line.actual(), Fault.at(measure, "funding." + word, "number-expected"), faults)));
    }

    private static Optional<FundingSource> source(String word) {
        return List.of(FundingSource.values()).stream()
                .filter(known -> Words.of(known).equals(word))
                .findFirst();
    }

    /** What names no source is told with the line itself. */
    private static List<PartText> parts(String measure, FundingWriteJson line, List<Fault> faults) {
        Optional<FundingSource> source = source(line == null ? "" : String.valueOf(line.source()));
        if (source.isEmpty()) {
            return List.of();
        }
        Fund fund = new Fund(source.get(), line.name());
        String field = "including." + line.source();
        return orEmpty(line.including()).stream()
                .filter(Objects::nonNull)
                .map(part -> new PartText(
                        fund,
                        Objects.requireNonNullElse(part.name(), ""),
                        number(part.actual(), Fault.at(measure, field, "number-expected"), faults)))
                .toList();
    }

    private static IndicatorText indicator(String measure, IndicatorWriteJson each, List<Fault> faults) {
        if (each == null) {
            return new IndicatorText(0, null, null);
        }
        Fault unreadable = Fault.at(measure, "indicators." + each.number() + ".actual", "number-expected");
        return new IndicatorText(each.number(), number(each.actual(), unreadable, faults), each.reason());
    }

    private static BigDecimal number(JsonNode value, Fault unreadable, List<Fault> faults) {
        try {
            return DecimalJson.read(value);
        } catch (IllegalArgumentException noNumber) {
            faults.add(unreadable);
            return null;
        }
    }

    private static <T> List<T> orEmpty(List<T> given) {
        return given == null ? List.of() : given;
    }
}
