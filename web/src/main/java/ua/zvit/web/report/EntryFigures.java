package ua.zvit.web.report;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.Serializable;
import java.io.StringReader;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import ua.zvit.report.EntryDetails;
import ua.zvit.report.EntryFunding;
import ua.zvit.report.EntryIndicator;
import ua.zvit.report.EntryText.IndicatorText;
import ua.zvit.report.EntryText.SourceText;
import ua.zvit.web.shared.Decimals;
import ua.zvit.web.shared.FormatView;
import ua.zvit.web.shared.Thousands;

/**
 * The fields of sources and indicators as they are being written, by the names that they bear on the page, such as
 * {@code funding.local} and {@code indicators.2.actual}. They travel together as one JSON text. A figure that can't be
 * read leaves the former one in force, and its name is noted.
 */
public class EntryFigures implements Serializable {
    private static final long serialVersionUID = 1L;

    private final Map<String, String> written = new LinkedHashMap<>();
    private final List<String> unreadable = new ArrayList<>();

    void fill(EntryDetails entry, FormatView format) {
        written.clear();
        unreadable.clear();
        if (entry.hasManySources()) {
            entry.funding().forEach(line -> written.put(nameOf(line), format.exactMoney(line.actual())));
        }
        for (EntryIndicator indicator : entry.indicators()) {
            written.put(nameOf(indicator) + ".actual", format.plainNumber(indicator.actual()));
            written.put(nameOf(indicator) + ".reason", indicator.reason() == null ? "" : indicator.reason());
        }
    }

    /** @return the name of the field in which the spending from a source is written */
    static String nameOf(EntryFunding line) {
        return "funding." + line.source().name().toLowerCase(Locale.ROOT);
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
        if (!before.hasManySources()) {
            return List.of();
        }
        return before.funding().stream()
                .map(line -> new SourceText(
                        line.source(),
                        read(
                                nameOf(line),
                                Thousands::parse,
                                () -> line.actual() == null
                                        ? null
                                        : line.actual().inThousands())))
                .toList();
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
        JsonObjectBuilder json = Json.createObjectBuilder();
        written.forEach(json::add);
        return json.build().toString();
    }

    /** Takes what the browser sends; names that the page has not are dropped, and so is what is no such text. */
    void take(String json) {
        unreadable.clear();
        if (json == null || json.isEmpty()) {
            return;
        }
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            JsonObject sent = reader.readObject();
            written.replaceAll((name, before) -> sent.get(name) instanceof JsonString text ? text.getString() : before);
        } catch (JsonException | IllegalStateException foreign) {
            unreadable.add("figures");
        }
    }
}
