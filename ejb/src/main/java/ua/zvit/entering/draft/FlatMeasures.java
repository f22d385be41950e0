package ua.zvit.entering.draft;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import ua.zvit.shared.Fault;
import ua.zvit.shared.Messages;

/**
 * Measures inside measures (1.1.1 in 1.1) become measures that follow the one that held them: a report and a programme know
 * one level, and their numbers tell the rest. What the outer one tells stays its own, but its sums, which are those of the
 * measures inside, are not counted a second time: they are told in words and as left.
 */
final class FlatMeasures {
    private static final List<String> MONEY =
            List.of("plan", "planText", "actual", "actualText", "adoptedPlan", "funding");
    /** Characters of a plan in words. */
    private static final int LONGEST = 100;

    private FlatMeasures() {}

    /** @param left gets what of an outer measure is not counted */
    static void in(ObjectNode report, List<Fault> left) {
        for (ObjectNode section : DraftContent.sections(report).toList()) {
            List<ObjectNode> flat = DraftContent.measures(section).toList();
            for (ObjectNode measure : flat) {
                if (holds(measure)) {
                    settle(measure, left);
                }
            }
            flat.forEach(measure -> measure.remove("measures"));
            ArrayNode measures = section.putArray("measures");
            flat.forEach(measures::add);
        }
    }

    static boolean holds(ObjectNode measure) {
        return !DraftContent.objects(measure, "measures").isEmpty();
    }

    /** @return what is told as left of a measure that holds others; empty where it has no sums */
    static Stream<Fault> left(ObjectNode measure) {
        return holds(measure) && MONEY.stream().anyMatch(measure::has)
                ? Stream.of(Fault.at(
                        measure.path("number").asText(null),
                        "plan",
                        "left-group-sum",
                        measure.path("plan").asText("–"),
                        measure.path("actual").asText("–")))
                : Stream.empty();
    }

    private static void settle(ObjectNode measure, List<Fault> left) {
        left(measure).forEach(left::add);
        List<String> numbers = new ArrayList<>();
        for (JsonNode inner : measure.path("measures")) {
            numbers.add(inner.path("number").asText(""));
        }
        String first = numbers.get(0);
        String last = numbers.get(numbers.size() - 1);
        String words = first.isEmpty() || last.isEmpty()
                ? Messages.text(Messages.UKRAINIAN, "import.group-plan")
                : Messages.text(Messages.UKRAINIAN, "import.group-plan-of", first, last);
        measure.remove(MONEY);
        measure.remove(DraftParts.MEMBER);
        measure.put("planText", words.length() > LONGEST ? words.substring(0, LONGEST) : words);
    }
}
