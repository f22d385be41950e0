package ua.zvit.report.form;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import ua.zvit.report.domain.Limits;
import ua.zvit.report.values.form.FormIdentity;
import ua.zvit.shared.ErrorCode;
import ua.zvit.shared.Fault;
import ua.zvit.shared.StrictJson;
import ua.zvit.shared.ZvitException;

/** The design of a form as it was sent: a descriptor, of which code and version are the server's to say. */
final class FormData {
    private FormData() {}

    /**
     * @return the descriptor with that code and version, JSON in UTF-8
     * @throws ZvitException {@code FORM-TOO-LARGE}, {@code BODY-MALFORMED}, {@code BODY-INVALID} with each text that can't be
     *     kept
     */
    static byte[] identified(byte[] sent, FormIdentity identity) {
        ObjectNode design = read(sent);
        design.put("code", identity.code()).put("version", identity.version());
        if (design.path("titleEn").asText("").isBlank()) {
            design.set("titleEn", design.path("titleUk"));
        }
        return design.toPrettyString().getBytes(StandardCharsets.UTF_8);
    }

    /** The code that was sent; empty where there is none. */
    static String codeOf(byte[] sent) {
        return read(sent).path("code").asText("").strip();
    }

    private static ObjectNode read(byte[] sent) {
        if (sent.length > Limits.DESCRIPTOR) {
            throw new ZvitException(ErrorCode.FORM_TOO_LARGE, Limits.TEMPLATE / 1024 / 1024);
        }
        List<Fault> faults = new ArrayList<>();
        JsonNode design = StrictJson.read(sent, ErrorCode.BODY_MALFORMED, faults);
        if (!faults.isEmpty()) {
            throw new ZvitException(ErrorCode.BODY_INVALID, faults);
        }
        if (!(design instanceof ObjectNode object)) {
            throw new ZvitException(ErrorCode.BODY_UNREADABLE);
        }
        return object;
    }
}
