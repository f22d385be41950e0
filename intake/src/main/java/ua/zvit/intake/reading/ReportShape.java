package ua.zvit.intake.reading;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.List;
import ua.zvit.intake.reading.heading.Heading;
import ua.zvit.intake.reading.row.Sums;
import ua.zvit.intake.table.Role;
import ua.zvit.shared.PeriodKind;
import ua.zvit.shared.PlainText;

/** Writes what was understood in the shape of the import, and beside it, in members of its own, what that can't hold yet. */
final class ReportShape {
    private final Understood read;
    private final Heading heading;
    private final int year;

    ReportShape(Understood read) {
        this.read = read;
        this.heading = read.heading();
        this.year = read.isReport() ? heading.year : 0;
    }

    ObjectNode report() {
        ObjectNode report = JsonNodeFactory.instance.objectNode();
        organisation(report);
        programme(report);
        if (read.isReport() && year > 0) {
            report.put("year", year);
        }
        if (heading.period != PeriodKind.YEAR && read.isReport()) {
            report.put("period", heading.period.code());
        }
        report.put("currency", "UAH");
        if (read.unit().unit() != null) {
            report.put("unit", read.unit().unit().intValueExact());
        }
        decision(report, heading.ownDecision);
        sections(report);
        sums(report, "total", read.total());
        if (!heading.name.isEmpty()) {
            boolean acting = heading.position.matches("(?isu)^(?:в\\.\\s?о\\.|т\\.?\\s?в\\.\\s?о\\.|виконувач).*");
            report.putObject("signature")
                    .put("position", heading.position)
                    .put("name", heading.name)
                    .put("acting", acting);
        }
        return report;
    }

    private void organisation(ObjectNode report) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        text(node, "council", heading.council);
        text(node, "department", heading.department);
        text(node, "address", heading.address);
        text(node, "phone", heading.phone);
        text(node, "email", heading.email);
        if (!node.isEmpty()) {
            report.set("organisation", node);
        }
    }

    private void programme(ObjectNode report) {
        ObjectNode node = report.putObject("programme");
        text(node, "title", heading.title);
        if (heading.firstYear > 0) {
            node.put("firstYear", heading.firstYear);
            node.put("lastYear", heading.lastYear);
        }
        decision(node, heading.programmeDecision);
    }

    private static void decision(ObjectNode into, Heading.Decision decision) {
        if (decision != null) {
            ObjectNode node = into.putObject("decision");
            text(node, "number", decision.number());
            text(node, "date", decision.date() == null ? "" : decision.date().toString());
        }
    }

    private void sections(ObjectNode report) {
        ArrayNode sections = report.putArray("sections");
        if (!read.root().measures.isEmpty()) {
            ObjectNode node = sections.addObject().put("number", "").put("title", "");
            measures(node, "measures", read.root().measures);
        }
        read.root().sections.forEach(section -> section(sections.addObject(), section));
    }

    private void section(ObjectNode node, DraftSection section) {
        node.put("number", PlainText.composed(section.number));
        node.put("title", PlainText.composed(section.title));
        measures(node, "measures", section.measures);
        if (!section.sections.isEmpty()) {
            ArrayNode inner = node.putArray("sections");
            section.sections.forEach(each -> section(inner.addObject(), each));
        }
        sums(node, "total", section.total);
    }

    private void measures(ObjectNode node, String member, List<DraftMeasure> measures) {
        ArrayNode array = node.putArray(member);
        measures.forEach(measure -> new MeasureShape(year, read.isReport()).write(array.addObject(), measure));
    }

    private void sums(ObjectNode node, String member, Sums sums) {
        if (sums.isEmpty()) {
            return;
        }
        ObjectNode total = node.putObject(member);
        MeasureShape shape = new MeasureShape(year, read.isReport());
        MeasureShape.amount(total, "plan", shape.of(sums, Role.PLAN));
        MeasureShape.amount(total, "actual", shape.of(sums, Role.ACTUAL));
        shape.funding(total, sums);
    }

    static void text(ObjectNode node, String member, String text) {
        if (text != null && !text.isBlank()) {
            node.put(member, PlainText.composed(text.strip()));
        }
    }

    static String plain(BigDecimal number) {
        return number.toPlainString();
    }
}
