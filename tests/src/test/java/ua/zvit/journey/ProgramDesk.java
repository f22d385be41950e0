package ua.zvit.journey;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import ua.zvit.api.Answer;
import ua.zvit.api.Api;

/** A department that works from a program of its own: what waits on its desk is written and submitted over the API. */
record ProgramDesk(Api api, long report) {
    private static final String SUBMIT = "{\"outcome\":\"submit\"}";

    /** Tells of every measure that nobody has written yet that it was done as planned, and submits. */
    void writeAndSubmit() {
        JsonObject task = task();
        for (JsonString measure : task.getJsonArray("measures").getValuesAs(JsonString.class)) {
            write("/v1/reports/" + report + "/entries/" + measure.getString());
        }
        api.post("/v1/tasks/" + task.getString("id") + "/complete", SUBMIT).isOk();
    }

    private void write(String entry) {
        Answer read = api.get(entry).isOk();
        JsonValue told = read.json().get("narrative");
        if (told instanceof JsonString text && !text.getString().isBlank()) {
            return;
        }
        JsonObject body = Json.createObjectBuilder()
                .add(
                        "narrative",
                        "<p>" + read.json().getString("title") + ": виконано у травні, учасників – сорок.</p>")
                .add("actual", read.json().getString("plan"))
                .build();
        api.put(entry, body.toString(), read.header("ETag")).isOk();
    }

    private JsonObject task() {
        return api.get("/v1/tasks").isOk().list().stream()
                .filter(task -> task.getJsonNumber("reportId").longValue() == report)
                .findFirst()
                .orElseThrow();
    }
}
