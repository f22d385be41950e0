package ua.zvit.web.report;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import ua.zvit.programme.values.FundPart;
import ua.zvit.report.values.EntryDetails;
import ua.zvit.report.values.EntryFunding;
import ua.zvit.report.values.EntryIndicator;
import ua.zvit.report.values.EntryText.IndicatorText;
import ua.zvit.report.values.EntryText.PartText;
import ua.zvit.report.values.EntryText.SourceText;
import ua.zvit.shared.ErrorCode;
import ua.zvit.shared.Fault;
import ua.zvit.shared.StrictJson;
import ua.zvit.shared.ZvitException;
import ua.zvit.web.shared.Decimals;
import ua.zvit.web.shared.FormatView;
import ua.zvit.web.shared.Thousands;

/**
 * The fields of sources and indicators as they are being written, by the names that they bear on the page, such as
 * {@code funding.local}, {@code including.local.1} and {@code indicators.2.actual}. They travel together as one JSON text. A figure that can't be
 * read leaves the former one in force, and its name is noted.
 */
public class EntryFigures {

    private final Map<String, String> written = new LinkedHashMap<>();
    private final List<String> unreadable = new ArrayList<>();

    void fill(EntryDetails entry, FormatView format) {
        written.clear();
        unreadable.clear();
        if (entry.isToldByLine()) {
            entry.funding().forEach(line -> fill(line, format));
        }
        for (EntryIndicator indicator : entry.indicators()) {
            written.put(nameOf(indicator) + ".actual", format.plainNumber(indicator.actual()));
            written.put(nameOf(indicator) + ".reason", indicator.reason() == null ? "" : indicator.reason());
        }
    }

    private void fill(EntryFunding line, FormatView format) {
        written.put(nameOf(line), format.exactMoney(line.actual()));
        for (int index = 0; index < line.parts().parts().size(); index++) {
            written.put(
                    part(line, index),
                    format.exactMoney(line.parts().parts().get(index).actual()));
        }
    }

    /** @return the name of the field in which is written what was spent of a part of it, counted from 0 */
    public String part(EntryFunding line, int index) {
        return nameOf(line).replaceFirst("^funding", "including") + "." + (index + 1);
    }

    /** @return the name of the field in which the spending from a source is written */
    static String nameOf(EntryFunding line) {
        String source = "funding." + line.source().name().toLowerCase(Locale.ROOT);
        return line.name().isEmpty() ? source : source + "." + line.name().replaceAll("[^\\p{L}\\p{N}]+", "-");
    }

    /** @return {@link #nameOf(EntryFunding)}, for the page */
    public String field(EntryFunding line) {
        return nameOf(line);
    }

    /** @return the beginning of the names of an indicator's fields */
    static String nameOf(EntryIndicator indicator) {
        return "indicators." + indicator.number();
    }

    /** @return what is written; empty for a field that the page has not */
    public String value(String name) {
        return written.getOrDefault(name, "");
    }

    List<SourceText> sources(EntryDetails before) {
        if (!before.isToldByLine()) {
            return List.of();
        }
        return before.funding().stream()
                .map(line -> new SourceText(
                        line.source(),
                        line.name(),
                        read(
                                nameOf(line),
                                Thousands::parse,
                                () -> line.actual() == null
                                        ? null
                                        : line.actual().inThousands())))
                .toList();
    }

    List<PartText> parts(EntryDetails before) {
        return before.funding().stream()
                .flatMap(line -> IntStream.range(0, line.parts().parts().size())
                        .mapToObj(index -> part(line, line.parts().parts().get(index), part(line, index))))
                .toList();
    }

    private PartText part(EntryFunding line, FundPart part, String name) {
        return new PartText(
                line.fund(),
                part.name(),
                read(
                        name,
                        Thousands::parse,
                        () -> part.actual() == null ? null : part.actual().inThousands()));
    }

    List<IndicatorText> indicators(EntryDetails before) {
        return before.indicators().stream()
                .map(indicator -> new IndicatorText(
                        indicator.number(),
                        read(
                                nameOf(indicator) + ".actual",
                                Decimals::parse,
                                () -> indicator.actual() == null
                                        ? null
                                        : indicator.actual().value()),
                        value(nameOf(indicator) + ".reason")))
                .toList();
    }

    private BigDecimal read(String name, Function<String, BigDecimal> parse, Supplier<BigDecimal> former) {
        try {
            return parse.apply(value(name));
        } catch (IllegalArgumentException noNumber) {
            unreadable.add(name);
            return former.get();
        }
    }

    /** @return names of the fields that could not be read */
    List<String> unreadable() {
        return List.copyOf(unreadable);
    }

    String json() {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        written.forEach(json::put);
        return json.toString();
    }

    /** Takes what the browser sends; names that the page has not are dropped, and so is what is no such text. */
    void take(String json) {
        unreadable.clear();
        if (json == null || json.isEmpty()) {
            return;
        }
        try {
            List<Fault> faults = new ArrayList<>();
            JsonNode sent = StrictJson.read(json, ErrorCode.BODY_MALFORMED, faults);
            written.replaceAll((name, before) ->
                    sent.path(name).isTextual() ? sent.path(name).textValue() : before);
            if (!sent.isObject() || !faults.isEmpty()) {
                unreadable.add("figures");
            }
        } catch (ZvitException foreign) {
            unreadable.add("figures");
        }
    }
}
