package ua.zvit.entering.draft;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;

/**
 * To which line of a measure's money a part belongs that the file tells under it («у тому числі»): the only one, or the one
 * of the source and year that the part itself names. Where that is not clear, none is guessed.
 */
final class DraftParts {
    static final String MEMBER = "including";

    private DraftParts() {}

    /** What a part tells of one line. */
    record Told(String name, String plan, String actual) {

        /** @return what now stands in the line */
        ObjectNode into(ObjectNode line) {
            ObjectNode told = DraftContent.list(line, MEMBER).addObject().put("name", name);
            if (!plan.isEmpty()) {
                told.put("plan", plan);
            }
            if (!actual.isEmpty()) {
                told.put("actual", actual);
            }
            return told;
        }
    }

    static List<ObjectNode> of(ObjectNode measure) {
        return DraftContent.objects(measure, MEMBER);
    }

    /**
     * @param only whether the measure has no other line
     * @return what the part tells of the line; empty where it tells nothing of it
     */
    static Optional<Told> of(ObjectNode part, ObjectNode line, boolean only) {
        List<ObjectNode> own = DraftContent.objects(part, "funding");
        if (own.isEmpty()) {
            return only ? told(part, part) : Optional.empty();
        }
        List<ObjectNode> alike =
                own.stream().filter(amount -> isOf(amount, line)).toList();
        if (alike.size() == 1) {
            return told(part, alike.get(0));
        }
        return only && own.size() == 1 && !own.get(0).has("year") ? told(part, own.get(0)) : Optional.empty();
    }

    private static boolean isOf(ObjectNode amount, ObjectNode line) {
        return List.of("year", "source", "fund", "name").stream()
                .allMatch(member ->
                        amount.path(member).asText("").equals(line.path(member).asText("")));
    }

    private static Optional<Told> told(ObjectNode part, ObjectNode amounts) {
        return Optional.of(new Told(
                part.path("title").asText(""),
                amounts.path("plan").asText(""),
                amounts.path("actual").asText("")));
    }
}
