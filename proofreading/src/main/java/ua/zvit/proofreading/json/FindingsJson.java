package ua.zvit.proofreading.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import ua.zvit.proofreading.Finding;
import ua.zvit.proofreading.FindingMessages;
import ua.zvit.proofreading.Folds;
import ua.zvit.proofreading.Place;

/** Writes findings in the one shape that the command and the API share. */
public final class FindingsJson {

    private final ObjectMapper mapper = new ObjectMapper();
    private final FindingMessages messages;

    public FindingsJson(FindingMessages messages) {
        this.messages = messages;
    }

    public String write(List<Finding> findings) {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        ArrayNode array = root.putArray("findings");
        findings.forEach(finding -> array.add(node(finding)));
        try {
            return mapper.writeValueAsString(root);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A tree of texts can always be written", e);
        }
    }

    private ObjectNode node(Finding finding) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("rule", finding.rule());
        node.put("severity", finding.severity().code());
        ArrayNode places = node.putArray("places");
        for (Place place : finding.places()) {
            ObjectNode one = places.addObject();
            one.put("measure", place.measure());
            one.put("field", place.field());
            one.put("start", place.start());
            one.put("end", place.end());
            one.put("text", place.text());
        }
        node.put("message", messages.text(finding.message()));
        node.put("fix", finding.fix());
        node.put("fold", Folds.of(finding));
        return node;
    }
}
