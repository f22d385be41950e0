package ua.zvit.archive.packing;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import ua.zvit.audit.values.HistoryEntry;

/** The steps of a report's life, oldest first, as they stand in its package. */
public final class HistoryData {
    private HistoryData() {}

    public static byte[] of(List<HistoryEntry> history) {
        ObjectNode json = ArchiveJson.object();
        ArrayNode steps = json.putArray("steps");
        history.forEach(step -> add(steps.addObject(), step));
        return CanonicalJson.bytes(json);
    }

    private static void add(ObjectNode json, HistoryEntry step) {
        json.put("at", step.at().toString())
                .put("actor", step.actor())
                .put("name", step.actorName())
                .put("action", step.action())
                .put("detail", step.detail());
        if (step.comment() != null) {
            json.put("comment", step.comment());
        }
    }
}
