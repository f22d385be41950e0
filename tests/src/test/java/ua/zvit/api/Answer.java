package ua.zvit.api;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.ByteArrayInputStream;
import java.net.http.HttpResponse;
import java.util.List;

/** What the API answered. */
public record Answer(HttpResponse<byte[]> response) {

    public int status() {
        return response.statusCode();
    }

    public String header(String name) {
        return response.headers().firstValue(name).orElse("");
    }

    public byte[] bytes() {
        return response.body();
    }

    public JsonObject json() {
        try (JsonReader reader = Json.createReader(new ByteArrayInputStream(response.body()))) {
            return reader.readObject();
        }
    }

    public List<JsonObject> list() {
        try (JsonReader reader = Json.createReader(new ByteArrayInputStream(response.body()))) {
            JsonArray array = reader.readArray();
            return array.getValuesAs(JsonObject.class);
        }
    }

    /** @return code of the problem document */
    public String code() {
        return json().getString("code");
    }

    boolean isBusyReading() {
        return status() == 503 && body().contains("CHECK-BUSY");
    }

    /** @return faults such as {@code 1.2 actual missing} */
    public List<String> faults() {
        return json().getJsonArray("faults").getValuesAs(JsonObject.class).stream()
                .map(fault -> fault.getString("measure", "-") + " " + fault.getString("field") + " "
                        + fault.getString("code"))
                .toList();
    }

    public Answer isOk() {
        assertThat(status()).as(body()).isBetween(200, 299);
        return this;
    }

    public Answer isProblem(int status, String code) {
        assertThat(status()).as(body()).isEqualTo(status);
        assertThat(header("Content-Type")).startsWith("application/problem+json");
        assertThat(code()).isEqualTo(code);
        assertThat(json().getInt("status")).isEqualTo(status);
        return this;
    }

    private String body() {
        return new String(response.body(), java.nio.charset.StandardCharsets.UTF_8);
    }
}
