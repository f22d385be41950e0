package ua.zvit.intake.labelled;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jsoup.Jsoup;
import ua.zvit.intake.IntakeMessages;
import ua.zvit.intake.format.FileReading;
import ua.zvit.intake.json.ReadingJson;
import ua.zvit.intake.reading.Understanding;
import ua.zvit.intake.table.Mapping;

/**
 * Reads every sample in every format and counts cells: right, wrong but asked about, silently wrong. Nothing here writes
 * old Word's files; some samples stand as such beside their descriptions, made by LibreOffice of what is written as HTML.
 */
final class LabelledFiles {
    private final Map<String, int[]> byFormat = new TreeMap<>();
    private final List<String> wrong = new ArrayList<>();
    private final List<String> wrongQuestions = new ArrayList<>();
    private int files;

    static LabelledFiles measure() throws IOException {
        LabelledFiles measured = new LabelledFiles();
        for (String name : SampleFile.NAMES) {
            SampleFile sample = SampleFile.read(name);
            for (String format : SampleWriter.FORMATS) {
                measured.read(sample, format, SampleWriter.write(sample, format));
            }
            try (InputStream old = LabelledFiles.class.getResourceAsStream(name + ".doc")) {
                if (old != null) {
                    measured.read(sample, "doc", old.readAllBytes());
                }
            }
        }
        return measured;
    }

    void read(SampleFile sample, String format, byte[] file) {
        files++;
        JsonNode read = new ReadingJson(IntakeMessages.in(Locale.ENGLISH))
                .tree(new Understanding(Mapping.NONE).understand(new FileReading().read(file)));
        Set<String> asked = StreamSupport.stream(read.path("questions").spliterator(), false)
                .map(question -> question.path("code").asText())
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> places = StreamSupport.stream(read.path("questions").spliterator(), false)
                .map(question -> question.path("place").asText())
                .collect(Collectors.toSet());
        Set<String> expected = new TreeSet<>();
        List<String> told = told(read);
        List<String> right = new ArrayList<>();
        for (String line : sample.expected()) {
            if (line.startsWith("ask ")) {
                expected.add(line.substring(4));
            } else {
                right.add(line);
            }
        }
        if (!asked.equals(expected)) {
            wrongQuestions.add(sample.name() + "." + format + ": " + asked + " for " + expected);
        }
        int[] counts = byFormat.computeIfAbsent(format, none -> new int[3]);
        for (int index = 0; index < Math.max(right.size(), told.size()); index++) {
            compare(
                    sample.name() + "." + format,
                    SampleFile.cells(index < right.size() ? right.get(index) : ""),
                    SampleFile.cells(index < told.size() ? told.get(index) : ""),
                    places,
                    counts);
        }
    }

    private void compare(String file, List<String> right, List<String> told, Set<String> asked, int[] counts) {
        for (int index = 0; index < Math.max(right.size(), told.size()); index++) {
            String wanted = index < right.size() ? right.get(index) : "";
            String found = index < told.size() ? told.get(index) : "";
            if (wanted.equals(found)) {
                counts[0]++;
            } else if (told.size() > 2 && (asked.contains(told.get(1)) || asked.contains(told.get(2)))) {
                counts[1]++;
            } else {
                counts[2]++;
                wrong.add(file + ": «" + found + "» for «" + wanted + "»");
            }
        }
    }

    private static List<String> told(JsonNode read) {
        List<String> told = new ArrayList<>();
        JsonNode report = read.path("report");
        JsonNode programme = report.path("programme");
        told.add(String.join(
                " | ",
                read.path("kind").asText(),
                programme.path("title").asText(),
                report.path("year").asText(),
                report.path("unit").asText(),
                sum(report.path("total"), "plan"),
                sum(report.path("total"), "actual")));
        report.path("sections").forEach(section -> section(section, told));
        return told;
    }

    private static void section(JsonNode section, List<String> told) {
        told.add("section | " + section.path("number").asText() + " | "
                + section.path("title").asText());
        section.path("measures").forEach(measure -> measure(measure, "measure", told));
        section.path("sections").forEach(inner -> section(inner, told));
    }

    private static void measure(JsonNode measure, String word, List<String> told) {
        String executors = texts(measure.path("executors"));
        String funding = StreamSupport.stream(measure.path("funding").spliterator(), false)
                .map(line ->
                        (line.path("year").asText() + " " + line.path("source").asText() + " "
                                                + line.path("fund").asText())
                                        .replaceAll("\\s+", " ")
                                        .strip()
                                + " " + sum(line, "plan") + "-" + sum(line, "actual"))
                .collect(Collectors.joining(", "));
        told.add(String.join(
                " | ",
                word,
                measure.path("number").asText(),
                measure.path("title").asText(),
                sum(measure, "plan"),
                sum(measure, "actual"),
                String.join(
                        " / ",
                        Jsoup.parse(measure.path("narrative").asText().replace("<br>", "</p><p>"))
                                .select("p, li")
                                .eachText()),
                executors,
                funding));
        measure.path("including").forEach(part -> measure(part, "including", told));
        measure.path("measures").forEach(part -> measure(part, "part", told));
    }

    private static String texts(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(JsonNode::asText)
                .collect(Collectors.joining("; "));
    }

    private static String sum(JsonNode node, String member) {
        return node.hasNonNull(member)
                ? new java.math.BigDecimal(node.path(member).asText())
                        .stripTrailingZeros()
                        .toPlainString()
                : "";
    }

    int files() {
        return files;
    }

    List<String> wrong() {
        return wrong;
    }

    List<String> wrongQuestions() {
        return wrongQuestions;
    }

    double right() {
        int all = byFormat.values().stream()
                .mapToInt(counts -> counts[0] + counts[1] + counts[2])
                .sum();
        return (double) byFormat.values().stream().mapToInt(counts -> counts[0]).sum() / all;
    }

    String table() {
        StringBuilder table =
                new StringBuilder("| Format | Cells right | Asked | Silently wrong |\n|---|---|---|---|\n");
        byFormat.forEach((format, counts) -> table.append("| ")
                .append(format)
                .append(" | ")
                .append(counts[0])
                .append(" | ")
                .append(counts[1])
                .append(" | ")
                .append(counts[2])
                .append(" |\n"));
        return table.append("\n").append(files).append(" files\n").toString();
    }
}
