package ua.zvit.web.shared;

import jakarta.faces.context.ExternalContext;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.omnifaces.util.Faces;

/** A page's answer to a script instead of markup. */
public final class JsonAnswer {
    private JsonAnswer() {}

    public static void send(JsonObject json) {
        byte[] body = json.toString().getBytes(StandardCharsets.UTF_8);
        ExternalContext response = Faces.getExternalContext();
        response.setResponseContentType("application/json");
        response.setResponseContentLength(body.length);
        try (OutputStream out = response.getResponseOutputStream()) {
            out.write(body);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
        Faces.responseComplete();
    }
}
