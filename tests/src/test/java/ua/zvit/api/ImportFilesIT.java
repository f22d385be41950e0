package ua.zvit.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files of other programs through the API: understood as by the command, taken or asked about. */
class ImportFilesIT {
    private static final String PATH = "/v1/reports/import";
    private static final String BYTES = "application/octet-stream";
    private static final Api ADMIN = Api.as("admin");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"docx", "xlsx", "odt", "csv", "html", "pdf"})
    void takesAReportOfAnotherProgram(String format) {
        JsonObject report = ADMIN.post(
                        PATH + "?fileName=zvit." + format,
                        OtherFile.report(OwnReport.title()).as(format),
                        BYTES)
                .isOk()
                .json();
        assertThat(report.getInt("year")).isEqualTo(2025);
        assertThat(report.getJsonObject("totals").getString("plan")).isEqualTo("35.5");
        assertThat(report.getJsonObject("totals").getString("actual")).isEqualTo("30.0");
        List<JsonObject> sections = report.getJsonArray("sections").getValuesAs(JsonObject.class);
        assertThat(sections).extracting(section -> section.getString("title")).containsExactly("Зустрічі", "Промоція");
        JsonObject measure = sections.get(0).getJsonArray("measures").getJsonObject(1);
        assertThat(measure.getString("department")).isEqualTo("education");
        assertThat(measure.getString("narrative")).contains("Троє школярів поїхали.");
    }

    @Test
    void writesTheDepartmentAndTheFileAsAuthor() {
        int id = ADMIN.post(
                        PATH + "?fileName=zvit.xlsx",
                        OtherFile.report(OwnReport.title()).as("xlsx"),
                        BYTES)
                .isOk()
                .json()
                .getInt("id");
        JsonObject entry =
                ADMIN.get("/v1/reports/" + id + "/entries/1.2").isOk().json();
        assertThat(entry.getString("changedBy")).isEqualTo("освіти, з файлу «zvit.xlsx»");
    }

    @Test
    void takesAFormWithTheFile() {
        String mark = "------zvit";
        byte[] file = OtherFile.report(OwnReport.title()).as("html");
        byte[] head = ("--" + mark + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.html\"\r\n"
                        + "Content-Type: text/html\r\n\r\n")
                .getBytes(UTF_8);
        byte[] tail = ("\r\n--" + mark + "--\r\n").getBytes(UTF_8);
        byte[] body = new byte[head.length + file.length + tail.length];
        System.arraycopy(head, 0, body, 0, head.length);
        System.arraycopy(file, 0, body, head.length, file.length);
        System.arraycopy(tail, 0, body, head.length + file.length, tail.length);
        ADMIN.post(PATH, body, "multipart/form-data; boundary=" + mark).isOk();
        ADMIN.post(PATH, ("--" + mark + "--\r\n").getBytes(UTF_8), "multipart/form-data; boundary=" + mark)
                .isProblem(422, "IMPORT-NO-FILE");
    }

    @Test
    void asksWhatTheFileDoesNotTellAndTakesTheCorrectedReport() {
        byte[] file = OtherFile.report(OwnReport.title(), "36,5").as("docx");
        JsonObject asked =
                ADMIN.post(PATH, file, BYTES).isProblem(422, "IMPORT-QUESTIONS").json();
        JsonObject question = asked.getJsonArray("questions").getJsonObject(0);
        assertThat(question.getString("code")).isEqualTo("total-differs");
        assertThat(question.getString("text")).contains("36,5", "35,5");
        String corrected = asked.getJsonObject("report")
                .toString()
                .replace("\"36.5\"", "\"35.5\"")
                .replace("освіти", "education");
        ADMIN.post(PATH, corrected.replace("міжнародний", "international")).isOk();
    }

    @Test
    void understandsAsTheCommandDoes() throws Exception {
        byte[] file = OtherFile.report(OwnReport.title(), "36,5").as("odt");
        JsonObject asked =
                ADMIN.post(PATH, file, BYTES).isProblem(422, "IMPORT-QUESTIONS").json();
        Path kept = Files.write(folder.resolve("report.odt"), file);
        Path said = folder.resolve("said.json");
        Process command = new ProcessBuilder(System.getProperty("zvit.script"), "read", kept.toString(), "--json")
                .redirectOutput(said.toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        assertThat(command.waitFor()).isEqualTo(1);
        try (JsonReader reader = Json.createReader(new StringReader(Files.readString(said)))) {
            JsonObject told = reader.readObject();
            for (String member : List.of("kind", "report", "questions", "ignored")) {
                assertThat(asked.get(member)).as(member).isEqualTo(told.get(member));
            }
        }
    }

    @Test
    void saysThatAPlanIsNoReport() {
        JsonObject asked = ADMIN.post(PATH, OtherFile.plan(OwnReport.title(), 3).as("xlsx"), BYTES)
                .isProblem(422, "IMPORT-IS-PLAN")
                .json();
        assertThat(asked.getString("kind")).isEqualTo("programme");
        assertThat(asked.getJsonObject("report").getJsonArray("sections")).hasSize(1);
    }

    @Test
    void readsNothingOfWhoMayNotImport() {
        byte[] file = OtherFile.report(OwnReport.title()).as("docx");
        Api.as("auditor").post(PATH, file, BYTES).isProblem(403, "ROLE-MISSING");
        Api.as("drafter-education").post(PATH, file, BYTES).isProblem(403, "IMPORT-NOT-LEAD");
        assertThat(Api.anonymous().post(PATH, file, BYTES).status()).isEqualTo(401);
    }

    @Test
    void describesItsShapeWithAnExampleThatItTakes() {
        JsonObject schema =
                Api.anonymous().get("/schemas/report-import.json").isOk().json();
        JsonObject example = schema.getJsonArray("examples").getJsonObject(0);
        String title = example.getJsonObject("programme").getString("title");
        ADMIN.post(PATH, example.toString().replace(title, OwnReport.title())).isOk();
    }
}
