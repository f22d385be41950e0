package ua.zvit.web.check;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import ua.zvit.report.values.EntryText;
import ua.zvit.shared.ErrorCode;
import ua.zvit.shared.Fault;
import ua.zvit.shared.StrictJson;
import ua.zvit.shared.ZvitException;

/**
 * What a mending over a whole report has written over, as the page keeps it until the next one: so it can be taken back on whichever
 * server, and only what the person could write anyway comes back.
 *
 * @param texts by measure
 */
record FormerTexts(Map<String, Former> texts) {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    /**
     * @param text of before
     * @param written the version that the mending made of it
     */
    record Former(EntryText text, int written) {}

    String json() {
        ObjectNode all = MAPPER.createObjectNode();
        texts.forEach((measure, former) -> all.putObject(measure)
                .put("written", former.written())
                .put("narrative", former.text().narrative())
                .put("actual", former.text().actualThousands())
                .put("reason", former.text().reason()));
        return all.toString();
    }

    /** @throws ZvitException {@code BODY-MALFORMED} */
    static FormerTexts of(String json) {
        List<Fault> faults = new ArrayList<>();
        Map<String, Former> texts = new LinkedHashMap<>();
        JsonNode all = StrictJson.read(json == null ? "" : json, ErrorCode.BODY_MALFORMED, faults);
        all.properties().forEach(one -> texts.put(one.getKey(), former(one.getValue())));
        if (!faults.isEmpty()) {
            throw new ZvitException(ErrorCode.BODY_MALFORMED, faults);
        }
        return new FormerTexts(texts);
    }

    private static Former former(JsonNode told) {
        EntryText text = new EntryText(
                words(told, "narrative"),
                told.path("actual").isNumber() ? told.path("actual").decimalValue() : null,
                words(told, "reason"));
        return new Former(text, told.path("written").asInt());
    }

    private static String words(JsonNode told, String name) {
        return told.path(name).isTextual() ? told.path(name).textValue() : null;
    }
}
