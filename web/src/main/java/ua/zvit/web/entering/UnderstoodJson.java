package ua.zvit.web.entering;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import ua.zvit.entering.values.UnderstoodFile;

/** What was understood of a file, beside why it was not taken. */
final class UnderstoodJson {
    private static final List<String> MEMBERS = List.of("kind", "report", "questions", "ignored");

    private UnderstoodJson() {}

    static byte[] beside(JsonObject problem, UnderstoodFile understood) {
        JsonObjectBuilder document = Json.createObjectBuilder(problem);
        try (JsonReader reader = Json.createReader(new StringReader(understood.json()))) {
            JsonObject read = reader.readObject();
            MEMBERS.forEach(member -> document.add(member, read.get(member)));
        }
        return document.build().toString().getBytes(StandardCharsets.UTF_8);
    }
}
