package ua.zvit.intake.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The largest files that councils really have, read in a process with the memory and the time that the server gives it. */
class LargeFilesTest {
    private static final String MEMORY = "-Xmx512m";
    private static final int SECONDS = 60;

    @TempDir
    private Path folder;

    @Test
    void aDocumentOfTwoHundredPagesIsReadWhole() throws Exception {
        String paragraph = p("Проведено зустріч із представниками громади, обговорено плани на рік. ".repeat(8));
        JsonNode report = read(rows(200, paragraph.repeat(6)));
        JsonNode measures = report.path("sections").path(0).path("measures");
        assertThat(measures).hasSize(200);
        assertThat(measures.path(199).path("narrative").asText().split("<p>")).hasSize(7);
    }

    @Test
    void fiveThousandRowsAreReadWhole() throws Exception {
        JsonNode report = read(rows(5_000, p("Виконано.")));
        assertThat(report.path("sections").path(0).path("measures")).hasSize(5_000);
    }

    private JsonNode read(String rows) throws Exception {
        Path file = folder.resolve("large.docx");
        Path said = folder.resolve("said.json");
        pack(file, rows);
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        MEMORY,
                        "-cp",
                        System.getProperty("java.class.path"),
                        ReadCommand.class.getName(),
                        file.toString(),
                        "--json")
                .redirectOutput(said.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        boolean ended = process.waitFor(SECONDS, TimeUnit.SECONDS);
        process.destroyForcibly();
        assertThat(ended).isTrue();
        return new ObjectMapper().readTree(said.toFile()).path("report");
    }

    private static String rows(int count, String narrative) {
        StringBuilder rows = new StringBuilder(
                row(p("№ з/п"), p("Зміст заходу"), p("Виконання заходу"), p("План, тис. грн"), p("Факт, тис. грн")));
        for (int row = 1; row <= count; row++) {
            rows.append(row(p(Integer.toString(row)), p("Захід громади номер " + row), narrative, p("10,0"), p("9,5")));
        }
        return rows.toString();
    }

    private static String row(String... cells) {
        StringBuilder row = new StringBuilder("<w:tr>");
        for (String cell : cells) {
            row.append("<w:tc>").append(cell).append("</w:tc>");
        }
        return row.append("</w:tr>").toString();
    }

    private static String p(String text) {
        return "<w:p><w:r><w:t xml:space=\"preserve\">" + text + "</w:t></w:r></w:p>";
    }

    private static void pack(Path file, String rows) throws IOException {
        String document =
                "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>"
                        + p("Звіт про виконання програми «Відкрита громада» за 2025 рік") + "<w:tbl>" + rows
                        + "</w:tbl></w:body></w:document>";
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.setLevel(1);
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            zip.write(document.getBytes(StandardCharsets.UTF_8));
            zip.closeEntry();
        }
    }
}
