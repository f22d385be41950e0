package ua.zvit.entering.draft;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.stream.Stream;
import ua.zvit.programme.values.MeasureLevels;
import ua.zvit.shared.Fault;

/**
 * Sums of measures that others stand inside (1.1 with 1.1.1). Where those tell money, the outer one's sums are theirs and
 * are not counted a second time: they are told as left. Where they tell none, the money is its own. What stands deeper than
 * a programme holds follows the one around it on the deepest level.
 */
final class GroupSums {
    private static final String MEMBER = "measures";
    private static final List<String> MONEY =
            List.of("plan", "planText", "actual", "actualText", "adoptedPlan", "funding");

    private GroupSums() {}

    /** @param left gets what of an outer measure is not counted, and what stands on another level than in the file */
    static void settle(ObjectNode report, List<Fault> left) {
        DraftContent.sections(report).forEach(section -> settle(section, 1, left));
    }

    private static void settle(JsonNode holder, int level, List<Fault> left) {
        for (ObjectNode measure : DraftContent.objects(holder, MEMBER)) {
            left(measure, level).forEach(left::add);
            if (isToldInside(measure)) {
                measure.remove(MONEY);
                measure.remove(DraftParts.MEMBER);
            }
            settle(measure, level + 1, left);
        }
        if (level == MeasureLevels.DEEPEST && holder.has(MEMBER)) {
            raise((ObjectNode) holder);
        }
    }

    /** What is deeper stands behind the one around it. */
    private static void raise(ObjectNode holder) {
        List<ObjectNode> flat = DraftContent.measures(holder).toList();
        flat.forEach(measure -> measure.remove(MEMBER));
        ArrayNode measures = holder.putArray(MEMBER);
        flat.forEach(measures::add);
    }

    /** @return whether measures inside it tell its money */
    static boolean isToldInside(ObjectNode measure) {
        return DraftContent.measures(measure)
                .anyMatch(inner -> Stream.of("plan", "actual", "funding").anyMatch(inner::has));
    }

    /** @return what of a measure is told as left */
    static Stream<Fault> left(ObjectNode measure, int level) {
        String number = measure.path("number").asText(null);
        Stream<Fault> sum = isToldInside(measure) && MONEY.stream().anyMatch(measure::has)
                ? Stream.of(Fault.at(
                        number,
                        "plan",
                        "left-group-sum",
                        measure.path("plan").asText("–"),
                        measure.path("actual").asText("–")))
                : Stream.empty();
        Stream<Fault> deep = level > MeasureLevels.DEEPEST
                ? Stream.of(Fault.at(number, "level", "left-level", MeasureLevels.DEEPEST))
                : Stream.empty();
        return Stream.concat(sum, deep);
    }
}
