package ua.zvit.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import ua.zvit.rig.Rig;

/** Figures for whoever watches over the server, and for nobody else. */
class MetricsIT {
    private static final Duration COUNTED_WITHIN = Duration.ofSeconds(150);
    private final HttpClient client = HttpClient.newHttpClient();

    @Test
    void areForWhoeverHasTheirTokenAlone() throws Exception {
        assertThat(get(Optional.empty()).statusCode()).isEqualTo(401);
        assertThat(get(Optional.of("Bearer something-else-that-is-long")).statusCode())
                .isEqualTo(401);
        HttpResponse<String> people = get(Optional.of(Api.as("operator").authorization()));
        assertThat(people.statusCode()).isEqualTo(401);
        assertThat(people.body()).doesNotContain("zvit_");
        assertThat(get(Optional.of(token())).statusCode()).isEqualTo(200);
    }

    @Test
    void tellOfTheServerAndOfItsWork() throws Exception {
        assertThat(Api.as("auditor").get("/v1/reports/999999999").status()).isEqualTo(404);
        String figures = get(Optional.of(token())).body();
        assertThat(figures)
                .contains("jvm_memory_used_bytes{", "zvit_up{code=\"database\"} 1.0")
                .containsPattern("zvit_refusals_total\\{code=\"REPORT-UNKNOWN\"} [1-9]");
        assertThat(counted()).containsPattern("zvit_tasks\\{code=\"open\"} \\d").contains("zvit_database_bytes ");
    }

    @Test
    void nameNobody() throws Exception {
        assertThat(counted()).doesNotContain("drafter-", "khmelnytskyi", "acting-head", "operator\"");
    }

    /** The database is counted once a minute. */
    private String counted() throws Exception {
        Instant patience = Instant.now().plus(COUNTED_WITHIN);
        String figures = get(Optional.of(token())).body();
        while (!figures.contains("zvit_tasks{") && Instant.now().isBefore(patience)) {
            TimeUnit.SECONDS.sleep(2);
            figures = get(Optional.of(token())).body();
        }
        return figures;
    }

    private static String token() throws Exception {
        return "Bearer " + Files.readString(Rig.data().resolve("metrics-token")).strip();
    }

    private HttpResponse<String> get(Optional<String> authorization) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(Rig.base() + "/metrics"));
        authorization.ifPresent(header -> request.header("Authorization", header));
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }
}
