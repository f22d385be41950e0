package ua.zvit.report.export;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import ua.zvit.organisation.values.DepartmentSummary;
import ua.zvit.programme.values.FundPart;
import ua.zvit.programme.values.PlanChange;
import ua.zvit.report.values.EntryDetails;
import ua.zvit.report.values.EntryFunding;
import ua.zvit.report.values.EntryIndicator;

/** What a measure tells beside its text and sums: by when, who takes part, money by source, indicators; each only where it is. */
final class MeasureData {
    private MeasureData() {}

    static void add(ObjectNode json, EntryDetails entry) {
        if (entry.term() != null) {
            json.put("term", entry.term());
        }
        if (!entry.coExecutors().isEmpty()) {
            ArrayNode executors = json.putArray("executors");
            executors.add(entry.department().code());
            entry.coExecutors().stream().map(DepartmentSummary::code).forEach(executors::add);
        }
        if (!entry.partners().isEmpty()) {
            ArrayNode partners = json.putArray("partners");
            entry.partners().forEach(partners::add);
        }
        if (entry.history().isKnown()) {
            json.put("adoptedPlan", entry.history().adopted().inThousands());
        }
        if (entry.history().isAmended()) {
            ArrayNode amendments = json.putArray("amendments");
            entry.history().changes().forEach(change -> add(amendments.addObject(), change));
        }
        if (!entry.funding().isEmpty()) {
            ArrayNode funding = json.putArray("funding");
            entry.funding().forEach(line -> add(funding.addObject(), line));
        }
        if (!entry.indicators().isEmpty()) {
            ArrayNode indicators = json.putArray("indicators");
            entry.indicators().forEach(indicator -> add(indicators.addObject(), indicator));
        }
    }

    private static void add(ObjectNode json, PlanChange change) {
        json.putObject("decision")
                .put("number", change.decisionNumber())
                .put("date", change.decisionDate().toString());
        json.put("change", change.inThousands());
    }

    private static void add(ObjectNode json, EntryFunding line) {
        json.put("source", line.source().name().toLowerCase(Locale.ROOT));
        if (!line.name().isEmpty()) {
            json.put("name", line.name());
        }
        if (line.words() == null) {
            json.put("plan", line.plan().inThousands());
        } else {
            json.put("planText", line.words());
        }
        if (line.actual() != null) {
            json.put("actual", line.actual().inThousands());
        }
        if (!line.parts().parts().isEmpty()) {
            ArrayNode parts = json.putArray("including");
            line.parts().parts().forEach(part -> add(parts.addObject(), part));
        }
    }

    private static void add(ObjectNode json, FundPart part) {
        json.put("name", part.name());
        if (part.planned() != null) {
            json.put("plan", part.planned().inThousands());
        }
        if (part.actual() != null) {
            json.put("actual", part.actual().inThousands());
        }
    }

    private static void add(ObjectNode json, EntryIndicator indicator) {
        json.put("kind", indicator.kind().name().toLowerCase(Locale.ROOT))
                .put("name", indicator.name())
                .put("unit", indicator.unit())
                .put("plan", indicator.plan().value());
        if (indicator.actual() != null) {
            json.put("actual", indicator.actual().value());
        }
        if (indicator.reason() != null) {
            json.put("reason", indicator.reason());
        }
    }
}
