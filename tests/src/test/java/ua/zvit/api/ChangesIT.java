package ua.zvit.api;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Exported files that come back through the API: what they change, what is taken, and who may. */
class ChangesIT {
    private static final String BYTES = "application/octet-stream";
    private static final Api ADMIN = Api.as("admin");
    private static final Api DRAFTER = Api.as("drafter-international");

    @ParameterizedTest
    @ValueSource(strings = {"docx", "odt", "xlsx"})
    void anUnchangedFileChangesNothing(String format) {
        String path = OwnReport.started();
        JsonObject changes = bring(DRAFTER, path, export(path, format));
        assertThat(changes.getBoolean("recognised")).isTrue();
        assertThat(changes.getJsonArray("entries")).isEmpty();
        assertThat(changes.getJsonArray("notTaken")).isEmpty();
        assertThat(changes.getJsonArray("notInFile")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"docx", "odt", "xlsx"})
    void aChangedWordIsShownTakenAndToldInTheHistory(String format) {
        String path = OwnReport.started();
        JsonObject before = DRAFTER.get(path + "/entries/1.2").isOk().json();
        JsonObject changes = bring(DRAFTER, path, WordFile.changed(export(path, format), "Ще й ", "Нарешті "));
        JsonObject entry = changes.getJsonArray("entries").getJsonObject(0);
        JsonObject field = entry.getJsonArray("fields").getJsonObject(0);
        assertThat(field.getString("field")).isEqualTo("narrative");
        assertThat(field.getString("standing")).isEqualTo("changed");
        assertThat(field.getJsonArray("words").getValuesAs(JsonObject.class))
                .filteredOn(word -> !word.getString("kind").equals("same"))
                .extracting(word ->
                        word.getString("kind") + " " + word.getString("text").strip())
                .containsExactly("gone Ще й", "new Нарешті");

        JsonObject rest =
                accept(DRAFTER, path, changes, entry, "narrative").isOk().json();
        assertThat(rest.getJsonArray("entries")).isEmpty();
        JsonObject after = DRAFTER.get(path + "/entries/1.2").isOk().json();
        assertThat(after.getString("narrative"))
                .isEqualTo(before.getString("narrative").replace("Ще й ", "Нарешті "));
        assertThat(after.getString("actual")).isEqualTo(before.getString("actual"));
        assertThat(DRAFTER.get(path + "/history").list())
                .extracting(step -> step.getString("action"))
                .contains("changes-brought", "changes-accepted");
    }

    @Test
    void whatBothChangedIsAConflictAndNobodyWritesOverANewerVersion() {
        String path = OwnReport.started();
        byte[] file = WordFile.changed(export(path, "docx"), "Ще й ", "Нарешті ");
        JsonObject entry = DRAFTER.get(path + "/entries/1.2").isOk().json();
        String tag = DRAFTER.get(path + "/entries/1.2").header("ETag");
        String text = Json.createObjectBuilder()
                .add("narrative", "<p>Зовсім інше.</p>")
                .add("actual", entry.getString("actual"))
                .build()
                .toString();
        JsonObject looked = bring(DRAFTER, path, file);
        DRAFTER.put(path + "/entries/1.2", text, tag).isOk();
        JsonObject old = looked.getJsonArray("entries").getJsonObject(0);
        accept(DRAFTER, path, looked, old, "narrative").isProblem(412, "ENTRY-STALE");

        JsonObject changes =
                DRAFTER.get(path + "/changes/" + looked.getInt("id")).isOk().json();
        JsonObject conflict = changes.getJsonArray("entries").getJsonObject(0);
        JsonObject field = conflict.getJsonArray("fields").getJsonObject(0);
        assertThat(field.getString("standing")).isEqualTo("conflict");
        assertThat(field.getString("before")).isEqualTo("Зовсім інше.");
        assertThat(field.getString("after")).contains("Нарешті");
        accept(DRAFTER, path, changes, conflict, "narrative").isOk();
        assertThat(DRAFTER.get(path + "/entries/1.2").json().getString("narrative"))
                .contains("Нарешті");
    }

    @Test
    void aDepartmentsPartAloneIsBroughtByTheAdministratorAndBearsItsName() {
        String path = OwnReport.started();
        byte[] part =
                ADMIN.get(path + "/export/docx?department=promotion").isOk().bytes();
        JsonObject changes = bring(ADMIN, path, WordFile.changed(part, "300 буклетів", "350 буклетів"));
        assertThat(changes.getJsonArray("notInFile")).isEmpty();
        assertThat(changes.getJsonArray("entries")).hasSize(1);
        accept(ADMIN, path, changes, changes.getJsonArray("entries").getJsonObject(0), "narrative")
                .isOk();
        JsonObject entry = ADMIN.get(path + "/entries/2.1").isOk().json();
        assertThat(entry.getString("narrative")).contains("350 буклетів");
        assertThat(entry.getString("changedBy")).contains("з файлу «звіт.docx»");
        ADMIN.get(path + "/export/docx?department=nowhere").isProblem(404, "DEPARTMENT-UNKNOWN");
        ADMIN.get(path + "/export/json?department=promotion").isProblem(422, "EXPORT-FORMAT");
    }

    @Test
    void whatIsAnothersOrNoEntrysIsToldAndNotTaken() {
        String path = OwnReport.started();
        byte[] file = WordFile.changed(export(path, "odt"), "300 буклетів", "350 буклетів");
        JsonObject changes = bring(DRAFTER, path, WordFile.changed(file, "Шкільні обміни", "Обміни шкіл"));
        JsonObject entry = changes.getJsonArray("entries").getJsonObject(0);
        assertThat(entry.getString("refusal")).isEqualTo("ENTRY-OTHER-DEPARTMENT");
        assertThat(entry.getJsonArray("fields").getJsonObject(0).getString("after"))
                .isEmpty();
        accept(DRAFTER, path, changes, entry, "narrative").isProblem(403, "ENTRY-OTHER-DEPARTMENT");
        JsonObject left = changes.getJsonArray("notTaken").getJsonObject(0);
        assertThat(left.getString("measure")).isEqualTo("1.10");
        assertThat(left.getString("code")).isEqualTo("fixed");
        assertThat(left.getString("text")).isEqualTo("Обміни шкіл");
        assertThat(DRAFTER.get(path + "/changes").list())
                .extracting(one -> one.getInt("id"))
                .containsExactly(changes.getInt("id"));
        Api.as("drafter-education")
                .get(path + "/changes/" + changes.getInt("id"))
                .isProblem(404, "CHANGES-UNKNOWN");
        DRAFTER.send("DELETE", path + "/changes/" + changes.getInt("id"), null, java.util.Map.of())
                .isOk();
        assertThat(DRAFTER.get(path + "/changes").list()).isEmpty();
    }

    @Test
    void refusesFilesOfOtherReportsAndFilesThatAreNone() {
        String path = OwnReport.started();
        byte[] other = export(OwnReport.started(), "xlsx");
        DRAFTER.post(path + "/changes?fileName=a.xlsx", other, BYTES).isProblem(422, "CHANGES-OTHER-REPORT");
        DRAFTER.post(path + "/changes", OtherFile.plan(OwnReport.title(), 2).as("docx"), BYTES)
                .isProblem(422, "CHANGES-NO-TABLE");
        DRAFTER.post(path + "/changes", "GIF89a\1\0\1\0\0\0\0".getBytes(StandardCharsets.ISO_8859_1), BYTES)
                .isProblem(422, "IMPORT-UNREADABLE");
        JsonObject changes = bring(DRAFTER, path, export(path, "docx"));
        DRAFTER.post(path + "/changes/" + changes.getInt("id") + "/accepted", "{}")
                .isProblem(422, "CHANGES-CHOSEN");
        String gone = "{\"changes\":[{\"measure\":\"1.2\",\"version\":0,\"fields\":[\"narrative\"]}]}";
        DRAFTER.post(path + "/changes/" + changes.getInt("id") + "/accepted", gone)
                .isProblem(412, "CHANGES-GONE");
    }

    private static byte[] export(String path, String format) {
        return DRAFTER.get(path + "/export/" + format).isOk().bytes();
    }

    private static JsonObject bring(Api who, String path, byte[] file) {
        String name = "?fileName=" + java.net.URLEncoder.encode("звіт.docx", StandardCharsets.UTF_8);
        return who.post(path + "/changes" + name, file, BYTES).isOk().json();
    }

    private static Answer accept(Api who, String path, JsonObject changes, JsonObject entry, String field) {
        JsonValue fields = Json.createArrayBuilder(List.of(field)).build();
        String body = Json.createObjectBuilder()
                .add(
                        "changes",
                        Json.createArrayBuilder()
                                .add(Json.createObjectBuilder()
                                        .add("measure", entry.getString("measure"))
                                        .add("version", entry.getInt("version"))
                                        .add("fields", fields)))
                .build()
                .toString();
        return who.post(path + "/changes/" + changes.getInt("id") + "/accepted", body);
    }
}
