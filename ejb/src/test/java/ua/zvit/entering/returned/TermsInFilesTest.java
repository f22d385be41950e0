package ua.zvit.entering.returned;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ua.zvit.intake.IntakeMessages;
import ua.zvit.intake.format.FileReading;
import ua.zvit.intake.json.ReadingJson;
import ua.zvit.intake.reading.Understanding;
import ua.zvit.intake.table.Mapping;
import ua.zvit.printing.form.FormDescriptor;

/** The term of a measure in files to work on: it goes along, is read again, and is nobody's to change there. */
class TermsInFilesTest {
    private static final FormDescriptor FORM = ReturnedReport.USUAL.withTerms();
    private static final String REPORT =
            """
            {"programme": {"title": "про виконання Програми «Обміни» на 2024–2026 роки за 2025 рік"}, "sections": [
              {"title": "Перший", "measures": [
                {"number": "1.1", "title": "Обміни", "term": "протягом року", "plan": "10.0", "actual": "9.0",
                 "narrative": "<p>Проведено.</p>"},
                {"number": "1.2", "title": "Зустрічі", "plan": "5.0", "actual": "5.0", "narrative": "<p>Були.</p>"}]}]}
            """;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"docx", "odt", "xlsx"})
    void isReadAgainAsThatOfItsMeasure(String format) throws IOException {
        byte[] file = ReturnedReport.of(REPORT).export(format, FORM);
        Path kept = Files.write(folder.resolve("report." + format), file);
        JsonNode read = new ObjectMapper()
                .readTree(new ReadingJson(IntakeMessages.in(IntakeMessages.UKRAINIAN))
                        .write(new Understanding(Mapping.NONE).understand(new FileReading().read(kept))));
        JsonNode measures = read.at("/report/sections/0/measures");
        assertThat(measures)
                .extracting(measure -> measure.path("term").asText())
                .containsExactly("протягом року", "");
    }

    @ParameterizedTest
    @ValueSource(strings = {"docx", "odt", "xlsx"})
    void comesBackUnchangedAndAChangeOfItIsTold(String format) throws IOException {
        ReturnedReport report = ReturnedReport.of(REPORT);
        byte[] file = report.export(format, FORM);
        Comparison same = report.compare(file, FORM);
        assertThat(same.changed()).isEmpty();
        assertThat(same.left()).isEmpty();
        Comparison other =
                report.compare(ReturnedReport.changed(file, text -> text.replace("протягом року", "до 1 липня")), FORM);
        assertThat(other.left()).singleElement().satisfies(left -> {
            assertThat(left.code()).isEqualTo("fixed");
            assertThat(left.column()).isEqualTo("Строк виконання");
            assertThat(left.text()).isEqualTo("до 1 липня");
        });
    }
}
