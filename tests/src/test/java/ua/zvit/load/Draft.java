package ua.zvit.load;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.Reader;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import ua.zvit.rig.Rig;

/** A report's file of eighteen measures for three departments: the shared real report, or where it is absent our own. */
final class Draft {
    static final List<String> DEPARTMENTS = List.of("international", "education", "promotion");
    private static final Path SHARED = Rig.root().resolve("../shared/seed/report-2025.json");
    private static final int MEASURES = 18;
    private static final String SENTENCE = "У червні відбулася зустріч із партнерами, домовлено про спільну роботу. ";

    private Draft() {}

    /** @return true when the real report is at hand */
    static boolean isReal() {
        return Files.exists(SHARED);
    }

    /** @return the file under a title that nobody has used, its measures dealt out to the departments in turn */
    static String file() throws IOException {
        JsonObject report = isReal() ? shared() : own();
        JsonArrayBuilder sections = Json.createArrayBuilder();
        int number = 0;
        for (JsonObject section : report.getJsonArray("sections").getValuesAs(JsonObject.class)) {
            JsonArrayBuilder measures = Json.createArrayBuilder();
            for (JsonObject measure : section.getJsonArray("measures").getValuesAs(JsonObject.class)) {
                String department = DEPARTMENTS.get(number++ % DEPARTMENTS.size());
                measures.add(Json.createObjectBuilder(measure).add("executor", department));
            }
            sections.add(Json.createObjectBuilder(section).add("measures", measures));
        }
        JsonObjectBuilder programme = Json.createObjectBuilder(report.getJsonObject("programme"))
                .add("title", "Навантажувальна програма " + UUID.randomUUID());
        return Json.createObjectBuilder(report)
                .add("programme", programme)
                .add("sections", sections)
                .build()
                .toString();
    }

    private static JsonObject shared() throws IOException {
        try (Reader file = Files.newBufferedReader(SHARED);
                JsonReader reader = Json.createReader(file)) {
            return reader.readObject();
        }
    }

    private static JsonObject own() {
        JsonArrayBuilder measures = Json.createArrayBuilder();
        for (int number = 1; number <= MEASURES; number++) {
            measures.add(Json.createObjectBuilder()
                    .add("number", "1." + number)
                    .add("title", "Захід " + number)
                    .add("plan", new BigDecimal("50.0"))
                    .add("actual", new BigDecimal("45.5"))
                    .add("narrative", "<p>" + SENTENCE.repeat(number) + "</p>"));
        }
        return Json.createObjectBuilder()
                .add(
                        "programme",
                        Json.createObjectBuilder().add("firstYear", 2021).add("lastYear", 2025))
                .add("year", 2025)
                .add("unit", 1000)
                .add(
                        "sections",
                        Json.createArrayBuilder()
                                .add(Json.createObjectBuilder()
                                        .add("number", "I")
                                        .add("title", "Заходи")
                                        .add("measures", measures)))
                .build();
    }
}
