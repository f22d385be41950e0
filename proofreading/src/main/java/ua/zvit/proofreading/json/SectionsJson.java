package ua.zvit.proofreading.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import ua.zvit.proofreading.CheckedMeasure;
import ua.zvit.proofreading.CheckedSection;
import ua.zvit.shared.OutlineNumbers;
import ua.zvit.shared.OutlineNumbers.Part;

/**
 * Reads the sections of a report with their parts. Where numbers of measures begin anew or are missing, each measure gets
 * one of its own, so that a finding names one place.
 */
final class SectionsJson {
    private final List<JsonNode> nodes = new ArrayList<>();
    private final List<Part> sections = new ArrayList<>();

    private SectionsJson() {}

    static List<CheckedSection> of(JsonNode sections) {
        SectionsJson reading = new SectionsJson();
        for (JsonNode section : sections) {
            reading.add(section, "");
            section.path("sections").forEach(part -> reading.add(part, ReportJson.text(section, "number")));
        }
        return reading.read();
    }

    private void add(JsonNode section, String home) {
        nodes.add(section);
        sections.add(new Part(home, ReportJson.text(section, "number")));
    }

    private List<CheckedSection> read() {
        List<String> homes = OutlineNumbers.of(sections);
        List<Part> parts = new ArrayList<>();
        for (int index = 0; index < nodes.size(); index++) {
            String home = homes.get(index);
            nodes.get(index)
                    .path("measures")
                    .forEach(measure -> parts.add(new Part(home, ReportJson.text(measure, "number"))));
        }
        Iterator<String> numbers = OutlineNumbers.of(parts).iterator();
        return nodes.stream().map(section -> section(section, numbers)).toList();
    }

    /** What a section with parts sums up to is not its own measures' sum. */
    private static CheckedSection section(JsonNode node, Iterator<String> numbers) {
        List<CheckedMeasure> measures = new ArrayList<>();
        node.path("measures").forEach(measure -> measures.add(ReportJson.measure(measure, numbers.next())));
        String number = ReportJson.text(node, "number");
        JsonNode total = node.path("sections").isEmpty() ? node.path("total") : node.path("sections");
        return new CheckedSection(number, ReportJson.text(node, "title"), ReportJson.sums(total, number), measures);
    }
}
