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
        assertThat(policies)
                .anySatisfy(policy -> assertThat(policy).contains("default-src 'none'", "frame-ancestors 'none'"));
        assertThat(policies).anySatisfy(policy -> assertThat(policy).contains("script-src 'self' 'nonce-"));
        assertThat(policies).noneSatisfy(policy -> assertThat(policy).contains("unsafe-eval"));
        assertThat(page.headers().firstValue("Cache-Control")).contains("no-store");
    }

    @Test
    void logoutEndsTheSessionHereAndAtTheProvider() throws IOException, InterruptedException {
        WebSession session = WebSession.of("auditor");
        assertThat(WebSession.asksForPassword(session.get(Rig.base() + "/index.xhtml")))
                .isFalse();
        session.get(Rig.base() + "/logout");
        assertThat(WebSession.asksForPassword(session.get(Rig.base() + "/index.xhtml")))
                .as("an address alone ends nothing")
                .isFalse();
        HttpResponse<String> after = session.post(Rig.base() + "/logout", "");
        assertThat(WebSession.asksForPassword(after)).isTrue();
        assertThat(WebSession.asksForPassword(session.get(Rig.base() + "/index.xhtml")))
                .isTrue();
    }

    @Test
    void aReportThatIsNotThereHasNoPreviewEither() throws IOException, InterruptedException {
        int form = Api.as("admin").get("/v1/forms").isOk().list().get(0).getInt("id");
        HttpResponse<String> page =
                WebSession.of("admin").get(Rig.base() + "/form-file.xhtml?form=" + form + "&report=999999999");
        assertThat(page.statusCode()).isEqualTo(404);
    }

    @Test
    void aForeignPageLogsNobodyOut() throws IOException, InterruptedException {
        HttpRequest foreign = HttpRequest.newBuilder(URI.create(Rig.base() + "/logout"))
                .header("Accept", "text/html")
                .header("Sec-Fetch-Site", "cross-site")
                .POST(HttpRequest.BodyPublishers.noBody())
                .build();
        assertThat(HttpClient.newHttpClient()
                        .send(foreign, HttpResponse.BodyHandlers.discarding())
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void whateverAFormSaysOfTheStateOfItsPageNeverFails() throws IOException, InterruptedException {
        WebSession session = WebSession.of("admin");
        String appointments = Rig.base() + "/appointments.xhtml";
        for (String state : new String[] {"stateless", "-123:456", "abc", "", "a%3Ab%3Ac", "H4sIAAAA"}) {
            HttpResponse<String> answer = session.post(
                    appointments, "appointment=appointment&jakarta.faces.ViewState=" + state, "Sec-Fetch-Site", "none");
            assertThat(answer.statusCode()).as(state).isEqualTo(200);
            assertThat(answer.body()).as(state).contains("id=\"appointment\"");
        }
    }

    @Test
    void formsOfOtherSitesAndAddressesChangeNothing() throws IOException, InterruptedException {
        String report = OwnReport.started().replaceAll(".*/", "");
        WebSession session = WebSession.of("drafter-education");
        String saving = Rig.base() + "/saving.xhtml";
        String text = "report=" + report + "&measure=1.10&version=0&narrative=%3Cp%3EForeign%3C/p%3E";
        assertThat(session.post(saving, text, "Sec-Fetch-Site", "cross-site").statusCode())
                .isEqualTo(403);
        assertThat(session.post(saving, text, "Origin", "https://elsewhere.example")
                        .statusCode())
                .isEqualTo(403);
        assertThat(session.get(saving + "?" + text).statusCode()).isEqualTo(405);
        assertThat(session.get(Rig.base() + "/entry.xhtml?report=" + report + "&measure=1.10")
                        .body())
                .doesNotContain("Foreign");
        assertThat(session.post(saving, text, "Sec-Fetch-Site", "same-origin").body())
                .contains("\"outcome\":\"saved\"");
        assertThat(session.post(saving, text, "Sec-Fetch-Site", "same-origin").body())
                .contains("\"outcome\":\"stale\"", "Foreign");
    }
}
