package ua.zvit.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import ua.zvit.rig.Rig;
import ua.zvit.rig.Tokens;

/** A script that calls the API with one token, or with none. */
public record Api(String authorization) {
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final Map<String, Token> TOKENS = new ConcurrentHashMap<>();

    public static Api anonymous() {
        return new Api(null);
    }

    public static Api as(String user) {
        return new Api("Bearer " + token(user));
    }

    static String token(String user) {
        return TOKENS.compute(
                        user,
                        (name, known) -> known == null || known.isOld() ? new Token(grant(name), Instant.now()) : known)
                .text();
    }

    private static String grant(String user) {
        try {
            return Tokens.of(user);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    public Answer get(String path) {
        return send("GET", path, null, Map.of());
    }

    public Answer post(String path, String body) {
        return send("POST", path, body, Map.of());
    }

    public Answer put(String path, String body, String ifMatch) {
        return send("PUT", path, body, ifMatch == null ? Map.of() : Map.of("If-Match", ifMatch));
    }

    /** Sends a file or a form as it is. */
    public Answer post(String path, byte[] body, String contentType) {
        return answer(
                request("POST", path, BodyPublishers.ofByteArray(body)).header("Content-Type", contentType), Map.of());
    }

    public Answer send(String method, String path, String body, Map<String, String> headers) {
        HttpRequest.Builder request =
                request(method, path, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        if (body != null && !headers.containsKey("Content-Type")) {
            request.header("Content-Type", "application/json");
        }
        return answer(request, headers);
    }

    private static HttpRequest.Builder request(String method, String path, BodyPublisher body) {
        return HttpRequest.newBuilder(URI.create(Rig.base() + "/api" + path)).method(method, body);
    }

    private Answer answer(HttpRequest.Builder request, Map<String, String> headers) {
        headers.forEach(request::header);
        if (authorization != null) {
            request.header("Authorization", authorization);
        }
        try {
            return new Answer(HTTP.send(request.build(), BodyHandlers.ofByteArray()));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    /** A token and when it was given; the realm lets it live for ten minutes. */
    private record Token(String text, Instant given) {
        boolean isOld() {
            return given.plus(5, ChronoUnit.MINUTES).isBefore(Instant.now());
        }
    }
}
