package ua.zvit.archive.verification;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ua.zvit.archive.packing.ArchiveJson;
import ua.zvit.shared.EventMark;
import ua.zvit.shared.store.OuterStore;

/**
 * Data and history as they were sealed, beside the rows they were made of. A content that is missing or unreadable is told
 * by {@link ContentCheck} and differs from nothing here.
 */
final class SealedContents {
    private static final DateTimeFormatter MICROSECONDS =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS").withZone(ZoneOffset.UTC);
    private static final int THOUSAND = 3;
    private static final int KOPECKS = 2;
    private static final int NARRATIVE = 3;

    private final Connection database;
    private final List<? extends OuterStore> stores;

    SealedContents(Connection database, List<? extends OuterStore> stores) {
        this.database = database;
        this.stores = stores;
    }

    /**
     * @param rows entries as JSON: number, title, what was spent in UAH, narrative, reason
     * @return number of a measure whose entry is another than the sealed one; empty when all are the same
     */
    Optional<String> entryThatDiffers(String sha256, List<String> rows) throws SQLException {
        return json(sha256)
                .filter(data -> data.path("sections").isArray())
                .map(SealedContents::entries)
                .flatMap(kept -> firstOfOneOnly(
                        kept, rows.stream().map(SealedContents::entry).toList()))
                .map(text -> text.split("\n", 2)[0]);
    }

    /**
     * A step that somebody else took while the report was being sealed (a reminder, a day put off) may stand among the sealed
     * ones, which did not see it yet; that none was put in later, the chain of the audit trail tells.
     *
     * @param rows steps as JSON, oldest first: time, login name, name, action, detail, comment
     * @return time of a step that is another than the sealed one; empty when all that were sealed are the same
     */
    Optional<String> stepThatDiffers(String sha256, List<String> rows) throws SQLException {
        List<String> kept = new ArrayList<>();
        json(sha256).ifPresent(history -> history.path("steps").forEach(step -> kept.add(step(step))));
        List<String> standing =
                rows.stream().map(row -> String.join("\n", values(row))).toList();
        int next = 0;
        for (String step : kept) {
            while (next < standing.size() && !standing.get(next).equals(step)) {
                next++;
            }
            if (next == standing.size()) {
                return Optional.of(step.split("\n", 2)[0]);
            }
            next++;
        }
        return Optional.empty();
    }

    /** @return the first that stands in one of the two only, whatever their order */
    static Optional<String> firstOfOneOnly(List<String> one, List<String> other) {
        List<String> rest = new ArrayList<>(other);
        return one.stream().filter(text -> !rest.remove(text)).findFirst().or(() -> rest.stream()
                .findFirst());
    }

    private static List<String> entries(JsonNode data) {
        List<String> entries = new ArrayList<>();
        addSections(data.path("sections"), entries);
        return entries;
    }

    private static void addSections(JsonNode sections, List<String> entries) {
        for (JsonNode section : sections) {
            addMeasures(section.path("measures"), entries);
            addSections(section.path("sections"), entries);
        }
    }

    private static void addMeasures(JsonNode measures, List<String> entries) {
        for (JsonNode measure : measures) {
            JsonNode actual = measure.path("actual");
            BigDecimal spent = actual.isNumber()
                    ? actual.decimalValue().movePointRight(THOUSAND).setScale(KOPECKS)
                    : null;
            entries.add(String.join(
                    "\n",
                    measure.path("number").asText(),
                    measure.path("title").asText(),
                    String.valueOf(spent),
                    measure.path("narrative").asText(),
                    measure.path("reason").asText()));
            addMeasures(measure.path("measures"), entries);
        }
    }

    private static String step(JsonNode step) {
        return String.join(
                "\n",
                MICROSECONDS.format(Instant.parse(step.path("at").asText())),
                step.path("actor").asText(),
                step.path("name").asText(),
                step.path("action").asText(),
                step.path("detail").asText(),
                step.hasNonNull("comment") ? step.path("comment").asText() : "null");
    }

    /** Marks of events stand in the row alone (ADR 0078); what was sealed are the words. */
    private static String entry(String row) {
        List<String> values = values(row);
        values.set(NARRATIVE, EventMark.without(values.get(NARRATIVE)));
        return String.join("\n", values);
    }

    private static List<String> values(String row) {
        List<String> values = new ArrayList<>();
        ArchiveJson.readList(row).forEach(value -> values.add(value.asText()));
        return values;
    }

    private Optional<JsonNode> json(String sha256) throws SQLException {
        if (sha256 == null) {
            return Optional.empty();
        }
        Optional<byte[]> file =
                stores.stream().flatMap(store -> store.get(sha256).stream()).findFirst();
        return (file.isPresent() ? file : inDatabase(sha256)).flatMap(ArchiveJson::read);
    }

    private Optional<byte[]> inDatabase(String sha256) throws SQLException {
        try (PreparedStatement query = database.prepareStatement("select content from archive_blob where sha256 = ?")) {
            query.setString(1, sha256);
            try (ResultSet row = query.executeQuery()) {
                return row.next() ? Optional.of(row.getBytes(1)) : Optional.empty();
            }
        }
    }
}
