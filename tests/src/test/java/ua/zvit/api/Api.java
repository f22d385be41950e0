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
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import ua.zvit.rig.Rig;
import ua.zvit.rig.Tokens;

/** A script that calls the API with one token, or with none. */
public record Api(String authorization) {
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final Map<String, Token> TOKENS = new ConcurrentHashMap<>();
    private static final int MOST_TRIES = 20;

    public static Api anonymous() {
        return new Api(null);
    }

    public static Api as(String user) {
        return new Api("Bearer " + token(user));
    }

    /** As somebody who has chosen a password; the token is good for some minutes. */
    public static Api as(String user, String password) {
        return new Api("Bearer " + grant(user, password));
    }

    static String token(String user) {
        return TOKENS.compute(
                        user,
                        (name, known) ->
                                known == null || known.isOld() ? new Token(grant(name, name), Instant.now()) : known)
                .text();
    }

    private static String grant(String user, String password) {
        try {
            return Tokens.of(user, password);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    /** Whoever is told that many texts are being read comes again, as the answer asks. */
    public Answer get(String path) {
        Answer answer = send("GET", path, null, Map.of());
        for (int again = 0; again < MOST_TRIES && answer.isBusyReading(); again++) {
            LockSupport.parkNanos(TimeUnit.SECONDS.toNanos(Integer.parseInt(answer.header("Retry-After"))));
            answer = send("GET", path, null, Map.of());
        }
        return answer;
    }

    public Answer post(String path, String body) {
        return send("POST", path, body, Map.of());
    }

    public Answer post(String path, String body, String ifMatch) {
        return send("POST", path, body, Map.of("If-Match", ifMatch));
    }

    public Answer put(String path, String body, String ifMatch) {
        return send("PUT", path, body, ifMatch == null ? Map.of() : Map.of("If-Match", ifMatch));
    }

    /** Sends a file as it is. */
    public Answer file(String method, String path, byte[] file) {
        return exchange(
                method, path, BodyPublishers.ofByteArray(file), Map.of("Content-Type", "application/octet-stream"));
    }

    /** Sends a file or a form as what it is. */
    public Answer post(String path, byte[] body, String contentType) {
        return exchange("POST", path, BodyPublishers.ofByteArray(body), Map.of("Content-Type", contentType));
    }

    public Answer send(String method, String path, String body, Map<String, String> headers) {
        Map<String, String> all = new HashMap<>(headers);
        if (body != null) {
            all.putIfAbsent("Content-Type", "application/json");
        }
        return exchange(method, path, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body), all);
    }

    private Answer exchange(String method, String path, BodyPublisher body, Map<String, String> headers) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(Rig.base() + "/api" + path)).method(method, body);
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
