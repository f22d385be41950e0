package ua.zvit.report.export;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import ua.zvit.organisation.values.CouncilSummary;
import ua.zvit.organisation.values.Signatory;
import ua.zvit.report.values.EntryDetails;
import ua.zvit.report.values.ReportDetails;
import ua.zvit.report.values.ReportDetails.Adoption;
import ua.zvit.report.values.ReportDetails.SectionDetails;
import ua.zvit.report.values.ReportEdition;
import ua.zvit.shared.EventMark;
import ua.zvit.shared.Money;

/**
 * The data of a report, amounts in thousand UAH. It has the shape of an importable report; an adopted one tells its
 * decision too, and what tells of a part of a year says so. {@code data.schema.json} describes the data of an adopted report. Texts that the reader of the details
 * may not see are left out.
 */
public final class ReportData {
    private ReportData() {}

    public static ObjectNode of(CouncilSummary council, ReportDetails report) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.putObject("organisation")
                .put("council", council.name())
                .put("department", report.leadDepartment().name());
        ObjectNode programme = json.putObject("programme")
                .put("title", report.programme())
                .put("firstYear", report.firstYear())
                .put("lastYear", report.lastYear());
        if (report.adoption() != null) {
            addAdoption(programme.putObject("decision"), report.adoption());
        }
        json.put("year", report.period().year());
        if (!report.period().isYear()) {
            json.put("period", report.period().kind().code());
        }
        json.put("currency", "UAH").put("unit", 1000);
        addSections(json.putArray("sections"), report.sections());
        addAmounts(json.putObject("total"), report.plan(), report.actual());
        if (report.cumulative() != null) {
            addAmounts(
                    json.putObject("cumulative"),
                    report.cumulative().plan(),
                    report.cumulative().actual());
        }
        if (report.decision() != null) {
            json.putObject("decision")
                    .put("number", report.decision().number())
                    .put("date", report.decision().date().toString());
        }
        if (report.edition().isFurther()) {
            addEdition(json.putObject("edition"), report.edition());
        }
        report.signatory().ifPresent(signatory -> addSignatory(json.putObject("signature"), signatory));
        return json;
    }

    /** Only of a further one, so that the data of a first edition stay as they always were. */
    private static void addEdition(ObjectNode json, ReportEdition edition) {
        json.put("number", edition.number());
        json.putObject("decision")
                .put("number", edition.decision().number())
                .put("date", edition.decision().date().toString());
        json.put("reason", edition.reason());
    }

    private static void addAdoption(ObjectNode json, Adoption adoption) {
        json.put("number", adoption.number());
        if (adoption.date() != null) {
            json.put("date", adoption.date().toString());
        }
    }

    /** Sections of the second level stand inside the one of the first that they are parts of. */
    private static void addSections(ArrayNode json, List<SectionDetails> sections) {
        ObjectNode parent = null;
        for (SectionDetails section : sections) {
            if (section.level() == 1 || parent == null) {
                parent = json.addObject();
                addSection(parent, section);
            } else {
                addSection(parent.withArray("sections").addObject(), section);
            }
        }
    }

    /** Measures stand inside the one that they are told to stand inside. */
    private static void addSection(ObjectNode json, SectionDetails section) {
        json.put("number", section.label()).put("title", section.title());
        Deque<ObjectNode> around = new ArrayDeque<>();
        json.putArray("measures");
        around.push(json);
        for (EntryDetails entry : section.entries()) {
            while (around.size() > entry.level()) {
                around.pop();
            }
            ObjectNode measure = around.peek().withArray("measures").addObject();
            addMeasure(measure, entry);
            around.push(measure);
        }
    }

    private static void addMeasure(ObjectNode json, EntryDetails entry) {
        json.put("number", entry.label())
                .put("title", entry.title())
                .put("executor", entry.department().code());
        if (entry.narrative() != null) {
            json.put("narrative", EventMark.without(entry.narrative()));
        }
        if (entry.reason() != null) {
            json.put("reason", entry.reason());
        }
        if (entry.planWords() == null) {
            json.put("plan", entry.plan().inThousands());
        }
        if (entry.actual() != null) {
            json.put("actual", entry.actual().inThousands());
        }
        MeasureData.add(json, entry);
    }

    private static void addAmounts(ObjectNode json, Money plan, Money actual) {
        json.put("plan", plan.inThousands());
        if (actual != null) {
            json.put("actual", actual.inThousands());
        }
    }

    private static void addSignatory(ObjectNode json, Signatory signatory) {
        json.put("position", signatory.position()).put("name", signatory.name()).put("acting", signatory.acting());
    }
}
