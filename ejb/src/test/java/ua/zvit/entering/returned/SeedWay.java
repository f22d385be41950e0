package ua.zvit.entering.returned;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jsoup.Jsoup;
import ua.zvit.intake.format.FileReading;
import ua.zvit.intake.reading.Understanding;
import ua.zvit.intake.table.Mapping;

/**
 * A report as it was understood from one kind of file.
 *
 * @param millis wall time of opening and understanding it
 */
record SeedWay(String name, List<JsonNode> measures, long millis) {
    static SeedWay read(String name, byte[] file) {
        long begun = System.nanoTime();
        JsonNode read = new Understanding(Mapping.NONE)
                .understand(new FileReading().read(file))
                .shape();
        return new SeedWay(name, measures(read), (System.nanoTime() - begun) / 1_000_000);
    }

    static List<JsonNode> measures(JsonNode report) {
        List<JsonNode> measures = new ArrayList<>();
        report.path("sections").forEach(section -> section.path("measures").forEach(measures::add));
        return measures;
    }

    /** @return number and title of each measure */
    static List<String> names(List<JsonNode> measures) {
        return measures.stream()
                .map(measure -> measure.path("number").asText() + " "
                        + measure.path("title").asText())
                .toList();
    }

    static List<String> paragraphs(List<JsonNode> measures) {
        return measures.stream()
                .flatMap(measure -> paragraphs(measure).stream())
                .toList();
    }

    static List<String> paragraphs(JsonNode measure) {
        return Jsoup.parseBodyFragment(measure.path("narrative").asText()).select("p, li").stream()
                .map(paragraph -> paragraph.text().replace('\u00a0', ' ').strip())
                .filter(text -> !text.isEmpty())
                .toList();
    }

    BigDecimal sum(String member) {
        return measures.stream()
                .map(measure -> measure.path(member).asText(""))
                .filter(text -> !text.isEmpty())
                .map(BigDecimal::new)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** @return how many of the wanted paragraphs it has, as they are */
    long reached(List<String> wanted) {
        List<String> found = paragraphs(measures);
        return wanted.stream().filter(found::contains).count();
    }

    /** @return a row of the table of ways */
    String row(List<String> wanted) {
        return String.format(
                Locale.ROOT,
                "| %s | %d | %.1f | %.1f | %d of %d | %d |%n",
                name,
                measures.size(),
                sum("plan"),
                sum("actual"),
                reached(wanted),
                wanted.size(),
                millis);
    }
}
