package ua.zvit.web.shared.security;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import ua.zvit.shared.HealthProbe;

/**
 * Whether people can log in: the realm describes itself within two seconds. The answer is kept for as long, so that
 * whoever asks for our health cannot wear out the provider.
 */
@ApplicationScoped
public class IdentityProviderProbe implements HealthProbe {
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();
    private boolean healthy;
    private Instant asked = Instant.EPOCH;

    @Override
    public String name() {
        return "identityProvider";
    }

    @Override
    public synchronized boolean isHealthy() {
        if (asked.plus(PATIENCE).isBefore(Instant.now())) {
            healthy = answers();
            asked = Instant.now();
        }
        return healthy;
    }

    private boolean answers() {
        HttpRequest request = HttpRequest.newBuilder(
                        IdentityProvider.configured().discovery())
                .timeout(PATIENCE)
                .build();
        try {
            return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException unreachable) {
            return false;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
