package ua.zvit.archive.anchors;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import ua.zvit.archive.values.AnchorDetails;

/** Anchors that somebody has kept, from a file or from an address. */
public final class KeptAnchors {
    private static final int MOST_BYTES = 64 * 1024 * 1024;
    private static final int OK = 200;
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private KeptAnchors() {}

    /**
     * @param place a file, or an address that begins with {@code http}
     * @throws IOException when it can't be read or is larger than 64 MB
     * @throws IllegalArgumentException naming the line that is no anchor
     */
    public static List<AnchorDetails> of(String place) throws IOException {
        try (InputStream kept = place.matches("https?://.*") ? ask(place) : Files.newInputStream(Path.of(place))) {
            byte[] bytes = kept.readNBytes(MOST_BYTES + 1);
            if (bytes.length > MOST_BYTES) {
                throw new IOException("> 64 MB");
            }
            return AnchorLines.read(new String(bytes, StandardCharsets.UTF_8));
        }
    }

    private static InputStream ask(String address) throws IOException {
        HttpRequest request =
                HttpRequest.newBuilder(URI.create(address)).timeout(PATIENCE).build();
        try {
            HttpResponse<InputStream> answer = HttpClient.newBuilder()
                    .connectTimeout(PATIENCE)
                    .build()
                    .send(request, HttpResponse.BodyHandlers.ofInputStream());
            if (answer.statusCode() != OK) {
                answer.body().close();
                throw new IOException("HTTP " + answer.statusCode());
            }
            return answer.body();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException(stopped);
        }
    }
}
