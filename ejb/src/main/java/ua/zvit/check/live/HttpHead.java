package ua.zvit.check.live;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.config.TlsConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClientBuilder;
import org.apache.hc.client5.http.impl.io.BasicHttpClientConnectionManager;
import org.apache.hc.client5.http.impl.io.ManagedHttpClientConnectionFactory;
import org.apache.hc.client5.http.ssl.ClientTlsStrategyBuilder;
import org.apache.hc.client5.http.ssl.HostnameVerificationPolicy;
import org.apache.hc.client5.http.ssl.TlsSocketStrategy;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpHeaders;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.http.URIScheme;
import org.apache.hc.core5.http.config.CharCodingConfig;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.http.config.RegistryBuilder;
import org.apache.hc.core5.util.Timeout;

/**
 * One request for one link, of which only the head of the answer is read. Apache HttpClient asks; it gets its addresses
 * from the resolver it is given and from nowhere else, follows no redirect by itself, repeats nothing and keeps nothing.
 * The certificate is checked against the name in the link. However often the other side lets a single byte drip, the
 * connection is cut when the patience is over.
 */
final class HttpHead {
    private static final int LONGEST_LINE = 16 * 1024;
    private static final int MOST_HEADERS = 200;
    private static final Pattern ADDRESS = Pattern.compile("\\S{1,2000}");

    private static final TlsSocketStrategy TLS = ClientTlsStrategyBuilder.create()
            .setHostVerificationPolicy(HostnameVerificationPolicy.BUILTIN)
            .buildClassic();

    private static final ManagedHttpClientConnectionFactory CONNECTIONS = ManagedHttpClientConnectionFactory.builder()
            .http1Config(Http1Config.custom()
                    .setMaxLineLength(LONGEST_LINE)
                    .setMaxHeaderCount(MOST_HEADERS)
                    .build())
            .charCodingConfig(CharCodingConfig.custom()
                    .setCharset(StandardCharsets.ISO_8859_1)
                    .build())
            .build();

    private final Timeout connect;
    private final Timeout patience;

    HttpHead(Duration connect, Duration answer) {
        this.connect = Timeout.of(connect);
        this.patience = Timeout.of(connect.plus(answer));
    }

    /** Status and, where there is one, the address redirected to. */
    record Answer(int status, Optional<URI> location) {}

    /** @param addresses asked for the link's host, and for nothing else */
    Answer ask(String method, URI link, DnsResolver addresses) throws IOException {
        HttpUriRequestBase request = new HttpUriRequestBase(method, URI.create(link.toASCIIString()));
        request.setHeader(HttpHeaders.ACCEPT, "*/*");
        request.setHeader(HttpHeaders.CONNECTION, "close");
        HttpHost host = new HttpHost(link.getScheme(), link.getHost(), link.getPort());
        CompletableFuture<Void> answered = new CompletableFuture<>();
        answered.orTimeout(patience.toMilliseconds(), TimeUnit.MILLISECONDS).exceptionally(late -> cut(request));
        try (CloseableHttpClient client = client(addresses)) {
            try {
                return head(client.executeOpen(host, request, null));
            } finally {
                request.cancel();
            }
        } finally {
            answered.complete(null);
        }
    }

    private static Void cut(HttpUriRequestBase request) {
        request.cancel();
        return null;
    }

    private CloseableHttpClient client(DnsResolver addresses) {
        BasicHttpClientConnectionManager connections = BasicHttpClientConnectionManager.create(
                null,
                addresses,
                RegistryBuilder.<TlsSocketStrategy>create()
                        .register(URIScheme.HTTPS.id, TLS)
                        .build(),
                CONNECTIONS);
        connections.setConnectionConfig(ConnectionConfig.custom()
                .setConnectTimeout(connect)
                .setSocketTimeout(patience)
                .build());
        connections.setTlsConfig(
                TlsConfig.custom().setHandshakeTimeout(patience).build());
        return HttpClientBuilder.create()
                .setConnectionManager(connections)
                .setDefaultRequestConfig(RequestConfig.custom()
                        .setResponseTimeout(patience)
                        .setProtocolUpgradeEnabled(false)
                        .build())
                .setUserAgent("Zvit link check")
                .disableRedirectHandling()
                .disableAutomaticRetries()
                .disableCookieManagement()
                .disableAuthCaching()
                .disableContentCompression()
                .build();
    }

    private static Answer head(ClassicHttpResponse response) {
        Header location = response.getFirstHeader(HttpHeaders.LOCATION);
        return new Answer(
                response.getCode(),
                Optional.ofNullable(location)
                        .map(Header::getValue)
                        .filter(value -> ADDRESS.matcher(value).matches())
                        .map(URI::create));
    }
}
