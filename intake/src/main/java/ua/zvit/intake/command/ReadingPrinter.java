package ua.zvit.intake.command;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.PrintStream;
import ua.zvit.intake.IntakeMessages;
import ua.zvit.intake.Question;
import ua.zvit.intake.reading.Understood;
import ua.zvit.shared.PeriodKind;
import ua.zvit.shared.ReportingPeriod;

/** Shows a person at a terminal what was understood: sections, measures with their sums, then questions and what is left. */
final class ReadingPrinter {
    private static final int LONGEST = 90;

    private final PrintStream out;
    private final IntakeMessages messages;
    private int measures;

    ReadingPrinter(PrintStream out, IntakeMessages messages) {
        this.out = out;
        this.messages = messages;
    }

    void print(Understood read) {
        JsonNode report = read.shape();
        out.println(messages.text(
                read.isReport() ? "read.report" : "read.programme",
                shortened(report.path("programme").path("title").asText("–")),
                period(report)));
        report.path("sections").forEach(section -> section(section, ""));
        sums("", messages.text("read.total"), report.path("total"));
        out.println();
        for (Question each : read.questions()) {
            out.println("? " + each.code() + (each.place().isEmpty() ? "" : " [" + shortened(each.place()) + "]") + ": "
                    + messages.text(each));
        }
        read.ignored()
                .forEach(each -> out.println("– " + (each.place().isEmpty() ? "" : "[" + shortened(each.place()) + "] ")
                        + shortened(each.text())));
        out.println(messages.text(
                "read.summary",
                measures,
                read.questions().size(),
                read.ignored().size()));
    }

    private String period(JsonNode report) {
        int year = report.path("year").asInt();
        return PeriodKind.read(report.path("period").asText(PeriodKind.YEAR.code()))
                .filter(kind -> year > 0)
                .map(kind -> messages.text(new ReportingPeriod(kind, year)))
                .orElse("–");
    }

    private void section(JsonNode section, String indent) {
        String head =
                (section.path("number").asText() + " " + section.path("title").asText()).strip();
        if (!head.isEmpty()) {
            out.println(indent + shortened(head));
        }
        section.path("measures").forEach(measure -> measure(measure, indent + "  "));
        section.path("sections").forEach(inner -> section(inner, indent + "  "));
        sums(indent, messages.text("read.total"), section.path("total"));
    }

    private void measure(JsonNode measure, String indent) {
        measures++;
        sums(
                indent,
                shortened((measure.path("number").asText() + " "
                                + measure.path("title").asText())
                        .strip()),
                measure);
        measure.path("measures").forEach(inner -> measure(inner, indent + "  "));
    }

    private void sums(String indent, String name, JsonNode node) {
        if (!node.isMissingNode()) {
            out.println(indent + name + "  " + node.path("plan").asText("–") + " / "
                    + node.path("actual").asText("–"));
        }
    }

    private static String shortened(String text) {
        String line = text.replaceAll("\\s+", " ");
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "…";
    }
}
