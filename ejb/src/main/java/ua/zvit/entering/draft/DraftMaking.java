package ua.zvit.entering.draft;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import ua.zvit.entering.values.ImportKind;

/** Makes a draft of what the library has understood: ids, the rows of the file beside each measure, and who is meant. */
public final class DraftMaking {
    private final DraftContent content;
    private final DepartmentNames names;

    private DraftMaking(String understood, DepartmentNames names) {
        this.content = new DraftContent(understood);
        this.names = names;
    }

    public static DraftContent of(String understood, DepartmentNames names) {
        DraftMaking making = new DraftMaking(understood, names);
        making.rows();
        making.starts();
        making.identify(making.content.root());
        making.content.measures().forEach(making::executors);
        making.lead();
        making.decision();
        return making.content;
    }

    /** What stood in the file goes to its measure, whose place will not stay. */
    private void rows() {
        JsonNode rows = content.root().path("rows");
        rows.fieldNames().forEachRemaining(place -> {
            if (content.report().at(place) instanceof ObjectNode measure) {
                measure.set(DraftContent.ROWS, rows.path(place));
            }
        });
        content.root().remove("rows");
    }

    private void starts() {
        JsonNode starts = content.root().path("starts");
        starts.fieldNames().forEachRemaining(place -> {
            if (content.report().at(place) instanceof ObjectNode part) {
                part.set(DraftContent.AT, starts.path(place));
            }
        });
        content.root().remove("starts");
    }

    private void identify(JsonNode node) {
        List<JsonNode> inner = new ArrayList<>();
        node.forEach(inner::add);
        for (JsonNode each : inner) {
            if (node.isArray() && each instanceof ObjectNode part) {
                content.identified(part);
            }
            identify(each);
        }
    }

    private void executors(ObjectNode measure) {
        ArrayNode who = measure.putArray(DraftContent.WHO);
        for (String member : List.of("executors", "coExecutors")) {
            measure.path(member).forEach(words -> who.add(meant(words.asText())));
        }
        if (who.isEmpty()) {
            who.add(content.fresh().put("words", "").put("code", ""));
        }
        measure.path("partners")
                .forEach(words ->
                        who.add(content.fresh().put("words", words.asText()).put("code", ReportOfDraft.PARTNER)));
        measure.remove("partners");
    }

    private ObjectNode meant(String words) {
        ObjectNode node = content.fresh().put("words", words);
        node.put("code", names.meant(words).map(found -> found.code()).orElse(""));
        node.put("remembered", names.remembered(words).isPresent());
        return node;
    }

    private void lead() {
        String words = content.report().path("organisation").path("department").asText("");
        content.report()
                .put(
                        DraftContent.LEAD,
                        names.meant(words).map(found -> found.code()).orElse(""));
    }

    /** The decision at the head of a plan is the one that adopted the programme. */
    private void decision() {
        boolean isPlan = content.kind() == ImportKind.PROGRAMME;
        if (isPlan
                && content.report().path("programme") instanceof ObjectNode programme
                && !programme.has("decision")
                && content.report().has("decision")) {
            programme.set("decision", content.report().path("decision").deepCopy());
            content.report().remove("decision");
        }
    }
}
