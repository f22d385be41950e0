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
 * Reads the sections of a report with their parts, and measures with those inside them, each behind the one around it. Where numbers of measures begin anew or are missing, each measure gets
 * one of its own, so that a finding names one place.
 */
final class SectionsJson {
    private static final String MEASURES = "measures";

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
            parts(nodes.get(index), home, "", parts);
        }
        Iterator<String> numbers = OutlineNumbers.of(parts).iterator();
        return nodes.stream().map(section -> section(section, numbers)).toList();
    }

    private static void parts(JsonNode holder, String home, String around, List<Part> parts) {
        for (JsonNode measure : holder.path(MEASURES)) {
            String number = ReportJson.text(measure, "number");
            parts.add(Part.inside(home, around, number));
            parts(measure, home, number, parts);
        }
    }

    private static void measures(JsonNode holder, Iterator<String> numbers, List<CheckedMeasure> measures) {
        for (JsonNode measure : holder.path(MEASURES)) {
            measures.add(ReportJson.measure(measure, numbers.next()));
            measures(measure, numbers, measures);
        }
    }

    /** What a section with parts sums up to is not its own measures' sum. */
    private static CheckedSection section(JsonNode node, Iterator<String> numbers) {
        List<CheckedMeasure> measures = new ArrayList<>();
        measures(node, numbers, measures);
        String number = ReportJson.text(node, "number");
        JsonNode total = node.path("sections").isEmpty() ? node.path("total") : node.path("sections");
        return new CheckedSection(number, ReportJson.text(node, "title"), ReportJson.sums(total, number), measures);
    }
}
