package ua.zvit.web.shared.rest;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import ua.zvit.shared.Fault;
import ua.zvit.shared.Messages;

/**
 * A refusal in the words of the caller's language, as a problem document (RFC 9457) with the stable code and the faults
 * as further members.
 *
 * @param instance path of the request
 * @param reference number under which an internal fault stands in the log; null when there is nothing to look up
 */
record Problem(Refusal refusal, Locale locale, String instance, String reference) {
    static final String MEDIA_TYPE = "application/problem+json";

    byte[] bytes() {
        return json().toString().getBytes(StandardCharsets.UTF_8);
    }

    JsonObject json() {
        JsonObjectBuilder document = Json.createObjectBuilder()
                .add("type", "urn:zvit:error:" + refusal.code())
                .add("title", Messages.text(locale, "problem." + refusal.status()))
                .add("status", refusal.status())
                .add("detail", detail())
                .add("instance", instance)
                .add("code", refusal.code());
        if (reference != null) {
            document.add("reference", reference);
        }
        if (!refusal.faults().isEmpty()) {
            document.add("faults", faults());
        }
        return document.build();
    }

    private String detail() {
        Object[] args = reference == null ? refusal.args().toArray() : new Object[] {reference};
        return Messages.text(locale, "error." + refusal.code(), args);
    }

    private JsonArrayBuilder faults() {
        JsonArrayBuilder faults = Json.createArrayBuilder();
        refusal.faults().forEach(fault -> faults.add(fault(fault)));
        return faults;
    }

    private JsonObjectBuilder fault(Fault fault) {
        JsonObjectBuilder told = Json.createObjectBuilder()
                .add("measure", fault.measure() == null ? JsonValue.NULL : Json.createValue(fault.measure()))
                .add("field", fault.field() == null ? JsonValue.NULL : Json.createValue(fault.field()))
                .add("code", fault.code())
                .add("message", Messages.of(locale, fault));
        fault.where(locale).ifPresent(where -> told.add("where", where));
        return told;
    }
}
