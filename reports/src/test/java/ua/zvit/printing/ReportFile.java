package ua.zvit.printing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import ua.zvit.printing.data.Letterhead;
import ua.zvit.printing.data.PrintedMeasure;
import ua.zvit.printing.data.PrintedReport;
import ua.zvit.printing.data.PrintedSection;
import ua.zvit.printing.data.Signature;

/** Reads reports in the exchange shape: our own sample, and a real one that stands beside the repository, if it does. */
public final class ReportFile {

    private static final ObjectMapper JSON = new ObjectMapper();

    private ReportFile() {}

    /** Eighteen measures in two sections, some of several pages, the acting head's signature, not yet adopted. */
    public static PrintedReport sample() throws IOException {
        try (InputStream file = ReportFile.class.getResourceAsStream("sample-report.json")) {
            return report(JSON.readTree(file));
        }
    }

    /** A real council's report; a plain clone does not have it. */
    public static Optional<PrintedReport> real() throws IOException {
        Path file = Path.of(System.getProperty("zvit.shared", "../../shared"), "seed", "report-2025.json");
        return Files.exists(file) ? Optional.of(report(JSON.readTree(file.toFile()))) : Optional.empty();
    }

    /** For measurements: the real report if it is there. */
    public static PrintedReport realOrSample() throws IOException {
        Optional<PrintedReport> real = real();
        return real.isPresent() ? real.get() : sample();
    }

    private static PrintedReport report(JsonNode seed) {
        JsonNode issuer = seed.get("organisation");
        JsonNode signature = seed.get("signature");
        return new PrintedReport(
                new Letterhead(
                        issuer.get("council").asText(),
                        issuer.get("department").asText(),
                        issuer.get("address").asText(),
                        issuer.get("phone").asText(),
                        issuer.get("email").asText(),
                        null),
                "ЗВІТ",
                "про виконання " + seed.get("programme").get("title").asText() + " за "
                        + seed.get("year").asText() + " рік",
                null,
                null,
                null,
                true,
                elements(seed.get("sections")).map(ReportFile::section).toList(),
                new Signature(
                        signature.get("position").asText(),
                        signature.get("name").asText(),
                        signature.get("acting").asBoolean()));
    }

    private static PrintedSection section(JsonNode section) {
        List<PrintedMeasure> measures =
                elements(section.get("measures")).map(ReportFile::measure).toList();
        return new PrintedSection(
                section.get("number").asText(), section.get("title").asText(), measures);
    }

    private static PrintedMeasure measure(JsonNode measure) {
        return new PrintedMeasure(
                measure.get("number").asText(),
                measure.get("title").asText(),
                measure.get("narrative").asText(),
                new BigDecimal(measure.get("plan").asText()),
                new BigDecimal(measure.get("actual").asText()));
    }

    private static Stream<JsonNode> elements(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }
}
