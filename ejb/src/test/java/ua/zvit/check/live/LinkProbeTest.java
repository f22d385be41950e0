package ua.zvit.check.live;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ua.zvit.check.domain.LinkOutcome;

/** A real server on the loopback address stands for whatever must not be reached, and, with another policy, for the web. */
class LinkProbeTest {
    private static final HttpHead HTTP = new HttpHead(Duration.ofSeconds(2), Duration.ofMillis(500));
    private static final AddressPolicy OPEN = (address, port) -> true;

    private final List<String> requests = new CopyOnWriteArrayList<>();
    private HttpServer server;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            requests.add(exchange.getRequestMethod() + " " + exchange.getRequestURI());
            String path = exchange.getRequestURI().getPath();
            if (path.startsWith("/to")) {
                exchange.getResponseHeaders()
                        .set("Location", exchange.getRequestURI().getQuery());
            }
            exchange.sendResponseHeaders(status(path, exchange.getRequestMethod()), -1);
            exchange.close();
        });
        server.start();
    }

    private static int status(String path, String method) {
        return switch (path) {
            case "/gone" -> 410;
            case "/login" -> 401;
            case "/broken" -> 500;
            case "/page-only" -> method.equals("HEAD") ? 405 : 200;
            default -> path.startsWith("/to") ? 302 : path.equals("/missing") ? 404 : 200;
        };
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "localhost", "[::ffff:127.0.0.1]", "2130706433", "127.1"})
    void neverReachesTheServerItRunsBeside(String host) {
        assertThat(probe(new PublicAddresses(), "http://" + host + ":" + port() + "/"))
                .isEqualTo(LinkOutcome.UNKNOWN);
        assertThat(requests).isEmpty();
    }

    @Test
    void tellsWhatIsThere() {
        assertThat(probe(OPEN, local("/page"))).isEqualTo(LinkOutcome.ALIVE);
        assertThat(probe(OPEN, local("/missing"))).isEqualTo(LinkOutcome.GONE);
        assertThat(probe(OPEN, local("/gone"))).isEqualTo(LinkOutcome.GONE);
        assertThat(probe(OPEN, local("/login"))).isEqualTo(LinkOutcome.UNKNOWN);
        assertThat(probe(OPEN, local("/broken"))).isEqualTo(LinkOutcome.UNKNOWN);
    }

    @Test
    void asksForThePageWhereItsHeadIsRefused() {
        assertThat(probe(OPEN, local("/page-only"))).isEqualTo(LinkOutcome.ALIVE);
        assertThat(requests).containsExactly("HEAD /page-only", "GET /page-only");
    }

    @Test
    void followsRedirectsButNotForEver() {
        assertThat(probe(OPEN, local("/to?/page"))).isEqualTo(LinkOutcome.ALIVE);
        assertThat(probe(OPEN, local("/to?/to?/page"))).isEqualTo(LinkOutcome.ALIVE);
        requests.clear();
        assertThat(probe(OPEN, local("/to/itself?/to/itself"))).isEqualTo(LinkOutcome.UNKNOWN);
        assertThat(requests).hasSizeLessThan(10);
    }

    @Test
    void looksAtEveryRedirectAnew() {
        AddressPolicy first = (address, port) -> port == port();
        assertThat(probe(first, local("/to?http://127.0.0.1:1/"))).isEqualTo(LinkOutcome.UNKNOWN);
        AddressPolicy onlyThisName = (address, port) -> !address.getHostName().equals("127.0.0.2");
        assertThat(probe(onlyThisName, local("/to?http://127.0.0.2:" + port() + "/page")))
                .isEqualTo(LinkOutcome.UNKNOWN);
        assertThat(requests).noneMatch(request -> request.contains(" /page"));
        assertThat(probe(OPEN, local("/to?file:///etc/passwd"))).isEqualTo(LinkOutcome.UNKNOWN);
        assertThat(probe(OPEN, local("/to?ftp://127.0.0.1/"))).isEqualTo(LinkOutcome.UNKNOWN);
    }

    @Test
    void connectsToTheAddressThatWasLookedAt() {
        AddressPolicy noting = (address, port) -> {
            requests.add("looked at " + address.getHostAddress());
            return true;
        };
        assertThat(probe(noting, "http://localhost:" + port() + "/page")).isEqualTo(LinkOutcome.ALIVE);
        assertThat(requests).contains("looked at 127.0.0.1", "HEAD /page");
    }

    @Test
    void followsNoNameThatIsBoundToAnotherAddressTheNextMoment() throws IOException {
        List<InetAddress> answers = new ArrayList<>(List.of(address("127.0.0.2"), address("127.0.0.1")));
        AddressPolicy notThisServer =
                (address, port) -> !address.getHostAddress().equals("127.0.0.1");
        LinkProbe probe = new LinkProbe(notThisServer, HTTP, host -> List.of(answers.remove(0)));
        String link = "http://rebound.example:" + port() + "/page";
        assertThat(probe.probe(link)).isEqualTo(LinkOutcome.UNKNOWN);
        assertThat(answers).as("asked once for one connection").hasSize(1);
        assertThat(probe.probe(link)).isEqualTo(LinkOutcome.UNKNOWN);
        assertThat(requests).isEmpty();
    }

    @Test
    void reachesNoNameOfWhichOneAddressIsForbidden() throws IOException {
        List<InetAddress> both = List.of(address("127.0.0.1"), address("10.0.0.1"));
        AddressPolicy loopback = (address, port) -> address.isLoopbackAddress();
        assertThat(new LinkProbe(loopback, HTTP, host -> both).probe("http://both.example:" + port() + "/page"))
                .isEqualTo(LinkOutcome.UNKNOWN);
        assertThat(new LinkProbe(loopback, HTTP, host -> List.of()).probe("http://none.example:" + port() + "/page"))
                .isEqualTo(LinkOutcome.UNKNOWN);
        assertThat(requests).isEmpty();
    }

    @Test
    void looksANameUpOnceForThePageAndItsHead() {
        List<String> asked = new ArrayList<>();
        LinkProbe probe = new LinkProbe(OPEN, HTTP, host -> {
            asked.add(host);
            return List.of(InetAddress.getLoopbackAddress());
        });
        assertThat(probe.probe("http://once.example:" + port() + "/page-only")).isEqualTo(LinkOutcome.ALIVE);
        assertThat(requests).hasSize(2);
        assertThat(asked).containsExactly("once.example");
    }

    private static InetAddress address(String figures) throws IOException {
        return InetAddress.getByName(figures);
    }

    @Test
    void holdsNothingAgainstALinkThatCannotBeAsked() {
        assertThat(probe(OPEN, "http://user:secret@127.0.0.1:" + port() + "/")).isEqualTo(LinkOutcome.UNKNOWN);
        assertThat(probe(OPEN, "https://127.0.0.1:" + port() + "/")).isEqualTo(LinkOutcome.UNKNOWN);
        assertThat(probe(OPEN, "not a link")).isEqualTo(LinkOutcome.UNKNOWN);
        assertThat(requests).isEmpty();
    }

    @Test
    @Timeout(20)
    void doesNotWaitForAServerThatDrips() throws IOException {
        try (ServerSocket slow = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            Thread drip = new Thread(() -> drip(slow));
            drip.setDaemon(true);
            drip.start();
            String link = "http://127.0.0.1:" + slow.getLocalPort() + "/";
            assertThat(probe(OPEN, link)).isEqualTo(LinkOutcome.UNKNOWN);
        }
    }

    private static void drip(ServerSocket slow) {
        try (Socket socket = slow.accept()) {
            while (true) {
                socket.getOutputStream().write('x');
                socket.getOutputStream().flush();
                Thread.onSpinWait();
                java.util.concurrent.locks.LockSupport.parkNanos(50_000_000);
            }
        } catch (IOException closed) {
            Thread.currentThread().interrupt();
        }
    }

    private static LinkOutcome probe(AddressPolicy policy, String link) {
        return new LinkProbe(policy, HTTP, new SystemNames()).probe(link);
    }

    private int port() {
        return server.getAddress().getPort();
    }

    private String local(String path) {
        return "http://127.0.0.1:" + port() + path;
    }
}
