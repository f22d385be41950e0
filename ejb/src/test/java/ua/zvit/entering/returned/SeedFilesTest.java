package ua.zvit.entering.returned;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ua.zvit.intake.format.FileReading;
import ua.zvit.intake.reading.Understanding;
import ua.zvit.intake.table.Mapping;
import ua.zvit.printing.office.CsvExport;
import ua.zvit.shared.RestrictedHtml;

/** The real report as the product's own exports, understood by the import as any other file: nothing of it is lost. */
class SeedFilesTest {
    private static final Path SEED =
            Path.of(System.getProperty("zvit.shared", "../../shared"), "seed", "report-2025.json");

    @ParameterizedTest
    @ValueSource(strings = {"docx", "odt", "xlsx", "csv"})
    void everyMeasureSumAndParagraphIsReached(String format) throws IOException {
        Assumptions.assumeTrue(Files.exists(SEED), "The seed is not at hand");
        ReturnedReport report = ReturnedReport.read(SEED);
        byte[] file = format.equals("csv")
                ? CsvExport.of(report.editable(ReturnedReport.USUAL).printed(), ReturnedReport.USUAL)
                : report.export(format, ReturnedReport.USUAL);
        JsonNode read = new Understanding(Mapping.NONE)
                .understand(new FileReading().read(file))
                .shape();
        List<JsonNode> measures = measures(read);
        assertThat(measures).hasSize(18);
        assertThat(sum(measures, "plan")).isEqualByComparingTo("985.0");
        assertThat(sum(measures, "actual")).isEqualByComparingTo("398.8");
        List<String> wanted = paragraphs(measures(new ObjectMapper().readTree(Files.readString(SEED))));
        assertThat(wanted).hasSize(81);
        assertThat(paragraphs(measures)).containsExactlyElementsOf(wanted);
    }

    @ParameterizedTest
    @ValueSource(strings = {"docx", "odt"})
    void tablesListsAndRaisedLettersOfAFileAreKeptAsSuch(String format) throws IOException {
        ReturnedReport report = ReturnedReport.of(ComparisonTest.SMALL);
        report.write(1, ComparisonTest.SHAPED, null);
        byte[] file = report.export(format, ReturnedReport.USUAL);
        JsonNode read = new Understanding(Mapping.NONE)
                .understand(new FileReading().read(file))
                .shape();
        String wanted = ComparisonTest.SHAPED
                .replace("<th>", "<td>")
                .replace("</th>", "</td>")
                .replaceAll("</?b>", "");
        assertThat(RestrictedHtml.clean(measures(read).get(0).path("narrative").asText()))
                .isEqualTo(wanted);
    }

    private static List<JsonNode> measures(JsonNode report) {
        List<JsonNode> measures = new ArrayList<>();
        report.path("sections").forEach(section -> section.path("measures").forEach(measures::add));
        return measures;
    }

    private static BigDecimal sum(List<JsonNode> measures, String member) {
        return measures.stream()
                .map(measure -> measure.path(member).asText(""))
                .filter(text -> !text.isEmpty())
                .map(BigDecimal::new)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static List<String> paragraphs(List<JsonNode> measures) {
        return measures.stream()
                .flatMap(measure ->
                        Jsoup.parseBodyFragment(measure.path("narrative").asText()).select("p, li").stream())
                .map(paragraph -> paragraph.text().replace('\u00a0', ' ').strip())
                .filter(text -> !text.isEmpty())
                .toList();
    }
}
