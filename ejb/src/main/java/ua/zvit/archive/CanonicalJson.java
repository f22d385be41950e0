package ua.zvit.archive;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import ua.zvit.organisation.CouncilSummary;
import ua.zvit.organisation.Signatory;
import ua.zvit.report.EntryDetails;
import ua.zvit.report.ReportDetails;
import ua.zvit.report.ReportDetails.SectionDetails;
import ua.zvit.shared.Money;

/**
 * The data of an adopted report as one JSON text that depends on the data alone: fixed order of fields, no white space,
 * amounts in thousand UAH as decimal numbers. It has the shape of an importable report, with the decision added.
 */
final class CanonicalJson {
    private CanonicalJson() {}

    static String of(CouncilSummary council, ReportDetails report) {
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add(
                        "organisation",
                        Json.createObjectBuilder()
                                .add("council", council.name())
                                .add("department", report.leadDepartment().name()))
                .add(
                        "programme",
                        Json.createObjectBuilder()
                                .add("title", report.programme())
                                .add("firstYear", report.firstYear())
                                .add("lastYear", report.lastYear()))
                .add("year", report.year())
                .add("currency", "UAH")
                .add("unit", 1000)
                .add("sections", sections(report))
                .add("total", amounts(report.plan(), report.actual()))
                .add(
                        "decision",
                        Json.createObjectBuilder()
                                .add("number", report.decision().number())
                                .add("date", report.decision().date().toString()));
        report.signatory().ifPresent(signatory -> json.add("signature", signature(signatory)));
        return json.build().toString();
    }

    private static JsonArrayBuilder sections(ReportDetails report) {
        JsonArrayBuilder sections = Json.createArrayBuilder();
        for (SectionDetails section : report.sections()) {
            JsonArrayBuilder measures = Json.createArrayBuilder();
            section.entries().forEach(entry -> measures.add(measure(entry)));
            sections.add(Json.createObjectBuilder()
                    .add("number", section.number())
                    .add("title", section.title())
                    .add("measures", measures));
        }
        return sections;
    }

    private static JsonObjectBuilder measure(EntryDetails entry) {
        JsonObjectBuilder measure = Json.createObjectBuilder()
                .add("number", entry.number())
                .add("title", entry.title())
                .add("executor", entry.department().code())
                .add("narrative", entry.narrative());
        if (entry.reason() != null) {
            measure.add("reason", entry.reason());
        }
        return measure.addAll(amounts(entry.plan(), entry.actual()));
    }

    private static JsonObjectBuilder amounts(Money plan, Money actual) {
        return Json.createObjectBuilder().add("plan", plan.inThousands()).add("actual", actual.inThousands());
    }

    private static JsonObjectBuilder signature(Signatory signatory) {
        return Json.createObjectBuilder()
                .add("position", signatory.position())
                .add("name", signatory.name())
                .add("acting", signatory.acting());
    }
}
