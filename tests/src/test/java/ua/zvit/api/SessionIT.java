package ua.zvit.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import ua.zvit.rig.Rig;

/** The session of the pages: who logs in, what its cookie and headers allow, and that logout ends all of it. */
class SessionIT {

    @Test
    void pagesLeadToTheLogInForm() throws IOException, InterruptedException {
        HttpResponse<Void> answer = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(Rig.base() + "/"))
                                .header("Accept", "text/html")
                                .build(),
                        HttpResponse.BodyHandlers.discarding());
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location").orElse("")).startsWith(Rig.realm());
        assertThat(answer.headers().allValues("Set-Cookie"))
                .allSatisfy(cookie -> assertThat(cookie).containsIgnoringCase("HttpOnly"));
        assertThat(answer.headers().allValues("Set-Cookie").stream().filter(cookie -> cookie.startsWith("JSESSIONID")))
                .allSatisfy(cookie -> assertThat(cookie).containsIgnoringCase("SameSite=Lax"));
    }

    @Test
    void pagesRunOnlyOurScriptsAndAreNeverFramed() throws IOException, InterruptedException {
        HttpResponse<String> page = WebSession.of("auditor").get(Rig.base() + "/index.xhtml");
        assertThat(page.statusCode()).isEqualTo(200);
        List<String> policies = page.headers().allValues("Content-Security-Policy");
        assertThat(policies).anySatisfy(policy -> assertThat(policy).contains("frame-ancestors 'none'"));
        assertThat(policies).anySatisfy(policy -> assertThat(policy).contains("script-src 'self' 'nonce-"));
        assertThat(policies).noneSatisfy(policy -> assertThat(policy).contains("unsafe-eval"));
        assertThat(page.headers().firstValue("Cache-Control")).contains("no-store");
    }

    @Test
    void logoutEndsTheSessionHereAndAtTheProvider() throws IOException, InterruptedException {
        WebSession session = WebSession.of("auditor");
        assertThat(WebSession.asksForPassword(session.get(Rig.base() + "/index.xhtml")))
                .isFalse();
        HttpResponse<String> after = session.get(Rig.base() + "/logout");
        assertThat(WebSession.asksForPassword(after)).isTrue();
        assertThat(WebSession.asksForPassword(session.get(Rig.base() + "/index.xhtml")))
                .isTrue();
    }

    @Test
    void aForeignPageLogsNobodyOut() throws IOException, InterruptedException {
        HttpRequest foreign = HttpRequest.newBuilder(URI.create(Rig.base() + "/logout"))
                .header("Accept", "text/html")
                .header("Sec-Fetch-Site", "cross-site")
                .build();
        assertThat(HttpClient.newHttpClient()
                        .send(foreign, HttpResponse.BodyHandlers.discarding())
                        .statusCode())
                .isEqualTo(403);
    }
}
