package ua.zvit.proofreading.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import ua.zvit.proofreading.CheckedFunding;
import ua.zvit.proofreading.CheckedIndicator;
import ua.zvit.proofreading.CheckedMeasure;
import ua.zvit.proofreading.CheckedProgramme;
import ua.zvit.proofreading.CheckedReport;
import ua.zvit.proofreading.CheckedSection;
import ua.zvit.proofreading.CheckedSums;
import ua.zvit.shared.JsonText;
import ua.zvit.shared.JsonText.UnfitText;
import ua.zvit.shared.PeriodKind;
import ua.zvit.shared.ReportingPeriod;
import ua.zvit.shared.UnreadableJsonException;

/**
 * Reads a report in the shape in which reports are imported, also of a part of a year ({@code period}). What the check can
 * use beyond that shape is optional:
 * {@code programme.decision} ({@code number}, {@code date}), {@code cumulative}, a section's {@code total}, and per
 * measure {@code reason}, {@code percent}, {@code adoptedPlan}, {@code amendments} ({@code change}), {@code indicators}
 * ({@code name}, {@code plan}, {@code actual}), {@code including} ({@code plan}, {@code actual}; also of {@code funding}) and
 * {@code previousNarrative}. Measures may stand inside others ({@code measures} of a measure).
 */
public final class ReportJson {

    private static final int LONGEST = 50;
    private static final int EARLIEST = 1991;
    private static final int LATEST = 2200;

    /** @throws UnreadableReportException when the text is no JSON or no report */
    public CheckedReport read(String json) {
        List<UnfitText> unfit = new ArrayList<>();
        JsonNode root = root(json, unfit);
        if (!root.isObject() || !root.path("sections").isArray()) {
            throw new UnreadableReportException("check.unreadable.shape", "sections");
        }
        if (!unfit.isEmpty()) {
            throw new UnreadableReportException(
                    "check.unreadable.text", unfit.get(0).pointer());
        }
        return report(root);
    }

    private static JsonNode root(String json, List<UnfitText> unfit) {
        try {
            return JsonText.read(json, unfit::add);
        } catch (UnreadableJsonException broken) {
            throw new UnreadableReportException("check.unreadable.json", broken.line() + ":" + broken.column(), broken);
        }
    }

    private static CheckedReport report(JsonNode root) {
        int year = root.path("year").asInt();
        if (year < EARLIEST || year > LATEST) {
            throw new UnreadableReportException("check.unreadable.shape", "year");
        }
        ReportingPeriod period = PeriodKind.read(root.path("period").asText(PeriodKind.YEAR.code()))
                .map(kind -> new ReportingPeriod(kind, year))
                .orElseThrow(() -> new UnreadableReportException("check.unreadable.shape", "period"));
        List<CheckedSection> sections = SectionsJson.of(root.path("sections"));
        JsonNode organisation = root.path("organisation");
        JsonNode signature = root.path("signature");
        return new CheckedReport(
                text(organisation, "council"),
                text(organisation, "department"),
                programme(root.path("programme"), year),
                period.start(),
                period.end(),
                sections,
                sums(root.path("total"), "total"),
                sums(root.path("cumulative"), "cumulative"),
                text(signature, "position"),
                text(signature, "name"),
                CheckedReport.DECIMALS);
    }

    private static CheckedProgramme programme(JsonNode node, int year) {
        JsonNode decision = node.path("decision");
        String told =
                decision.isObject() ? text(decision, "number") + " " + text(decision, "date") : text(node, "decision");
        return new CheckedProgramme(
                text(node, "title"),
                node.path("firstYear").asInt(year),
                node.path("lastYear").asInt(0),
                told.trim());
    }

    static CheckedMeasure measure(JsonNode node, String number) {
        List<BigDecimal> amendments = new ArrayList<>();
        node.path("amendments").forEach(amendment -> amendments.add(sum(amendment, "change", number)));
        List<CheckedIndicator> indicators = new ArrayList<>();
        node.path("indicators")
                .forEach(indicator -> indicators.add(new CheckedIndicator(
                        text(indicator, "name"), text(indicator, "plan"), text(indicator, "actual"))));
        return new CheckedMeasure(
                number,
                text(node, "title"),
                text(node, "narrative"),
                sum(node, "plan", number),
                sum(node, "actual", number),
                text(node, "reason"),
                node.hasNonNull("planText"),
                sum(node, "percent", number),
                sum(node, "adoptedPlan", number),
                amendments,
                indicators,
                funding(node, number),
                node.hasNonNull("previousNarrative") ? text(node, "previousNarrative") : null,
                isHeading(node, number));
    }

    /** Whether measures stand inside it and it tells no money itself. */
    private static boolean isHeading(JsonNode node, String number) {
        return !node.path("measures").isEmpty()
                && !node.hasNonNull("planText")
                && Stream.of("plan", "actual")
                        .map(member -> sum(node, member, number))
                        .allMatch(amount -> amount == null || amount.signum() == 0);
    }

    /** Lines that tell parts; those of a measure without lines are of its own sums. */
    private static List<CheckedFunding> funding(JsonNode measure, String number) {
        List<CheckedFunding> lines = new ArrayList<>();
        List<JsonNode> holders = new ArrayList<>(List.of(measure));
        measure.path("funding").forEach(holders::add);
        for (JsonNode holder : holders) {
            List<CheckedSums> parts = new ArrayList<>();
            holder.path("including").forEach(part -> parts.add(sums(part, number)));
            if (!parts.isEmpty()) {
                lines.add(new CheckedFunding(sum(holder, "plan", number), sum(holder, "actual", number), parts));
            }
        }
        return lines;
    }

    static CheckedSums sums(JsonNode node, String place) {
        return node.isObject() ? new CheckedSums(sum(node, "plan", place), sum(node, "actual", place)) : null;
    }

    private static BigDecimal sum(JsonNode node, String field, String place) {
        JsonNode value = node.path(field);
        if (value.isMissingNode() || value.isNull() || value.asText().isBlank()) {
            return null;
        }
        try {
            BigDecimal sum = value.isNumber()
                    ? value.decimalValue()
                    : new BigDecimal(value.asText().trim().replace(',', '.'));
            if (Math.abs((long) sum.scale()) + sum.precision() > LONGEST) {
                throw new NumberFormatException("too long");
            }
            return sum;
        } catch (NumberFormatException e) {
            throw new UnreadableReportException("check.unreadable.number", place + "." + field, e);
        }
    }

    static String text(JsonNode node, String field) {
        return node.path(field).asText("");
    }
}
