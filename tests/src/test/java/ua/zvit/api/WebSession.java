package ua.zvit.api;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import ua.zvit.rig.Rig;

/** A person's browser without a screen: cookies, redirects, and the provider's log-in form. */
public final class WebSession {
    private static final Pattern FORM = Pattern.compile("action=\"([^\"]+login-actions/authenticate[^\"]+)\"");

    /** Of version 1.1, for a server may end an idle connection of version 2 just when a page is asked for. */
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .cookieHandler(new LoopbackCookies())
            .followRedirects(HttpClient.Redirect.ALWAYS)
            .build();

    private final String base;

    private WebSession(String base) {
        this.base = base;
    }

    public static WebSession of(String user) throws IOException, InterruptedException {
        return at(Rig.base(), user);
    }

    /** @param base address of another installation, without a slash at its end */
    public static WebSession at(String base, String user) throws IOException, InterruptedException {
        WebSession session = new WebSession(base);
        session.logIn(user);
        return session;
    }

    /** @return all tokens of a direct grant */
    static JsonObject grant(String user) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(Rig.realm() + "/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(
                        "client_id=zvit-cli&grant_type=password&scope=openid&username=" + user + "&password=" + user))
                .build();
        HttpResponse<String> response = HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
        try (JsonReader reader = Json.createReader(new StringReader(response.body()))) {
            return reader.readObject();
        }
    }

    /** @return what the browser would send: all its cookies for the installation */
    public String cookies() {
        CookieManager kept = (CookieManager) http.cookieHandler().orElseThrow();
        return kept.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getPath().startsWith("/zvit"))
                .map(cookie -> cookie.getName() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
    }

    public HttpResponse<String> get(String address) throws IOException, InterruptedException {
        return http.send(
                HttpRequest.newBuilder(URI.create(address))
                        .header("Accept", "text/html")
                        .build(),
                BodyHandlers.ofString());
    }

    /**
     * Sends a form.
     *
     * @param headers what a browser says beside it, name and value in turn
     */
    public HttpResponse<String> post(String address, String form, String... headers)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Accept", "text/html")
                .POST(BodyPublishers.ofString(form));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return http.send(request.build(), BodyHandlers.ofString());
    }

    /** @return the answer as soon as its head is there; its lines as they come, until they are closed */
    HttpResponse<InputStream> open(String address, String... headers) throws IOException, InterruptedException {
        return http.send(
                HttpRequest.newBuilder(URI.create(address))
                        .header("Accept", "text/event-stream")
                        .headers(headers)
                        .build(),
                BodyHandlers.ofInputStream());
    }

    HttpResponse<String> postAs(String contentType, String address, String body)
            throws IOException, InterruptedException {
        return http.send(
                HttpRequest.newBuilder(URI.create(address))
                        .header("Accept", "text/html")
                        .header("Content-Type", contentType)
                        .POST(BodyPublishers.ofString(body))
                        .build(),
                BodyHandlers.ofString());
    }

    /** @return true when the answer is the provider's log-in form */
    static boolean asksForPassword(HttpResponse<String> page) {
        return FORM.matcher(page.body()).find();
    }

    private void logIn(String user) throws IOException, InterruptedException {
        HttpResponse<String> form = get(base + "/");
        Matcher action = FORM.matcher(form.body());
        if (!action.find()) {
            throw new IllegalStateException("No log-in form at " + form.uri());
        }
        HttpRequest request = HttpRequest.newBuilder(URI.create(action.group(1).replace("&amp;", "&")))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Accept", "text/html")
                .POST(BodyPublishers.ofString("username=" + user + "&password=" + user))
                .build();
        HttpResponse<String> page = http.send(request, BodyHandlers.ofString());
        if (!page.uri().toString().startsWith(base)) {
            throw new IllegalStateException("Not logged in: " + page.uri());
        }
    }

    /** As browsers do, takes the loopback address for safe enough to send it cookies that are marked as secure. */
    private static final class LoopbackCookies extends CookieManager {
        @Override
        public void put(URI address, Map<String, List<String>> headers) throws IOException {
            super.put(address, headers);
            getCookieStore().getCookies().forEach(cookie -> cookie.setSecure(false));
        }
    }
}
